package io.hengce.designer.session;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.designer.document.ArrangeEdits;
import io.hengce.designer.document.Clipping;
import io.hengce.designer.document.LayoutEdits;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Draws an open flow anew in the background, as one edit of it. FX thread only. */
final class Redrawing implements AutoCloseable {

    private final Session session;
    private final Background drawing;

    Redrawing(Session session, Executor screen) {
        this.session = session;
        this.drawing = new Background("designer-layout", screen);
    }

    /** Draws some nodes anew; nothing where they changed meanwhile. */
    void some(Set<String> nodes) {
        var drawn = session.document().get();
        draw(Clipping.of(drawn, nodes).alone().withLayout(Layout.EMPTY), layout -> {
            if (session.document().get() == drawn) {
                session.apply(ArrangeEdits.layOut(nodes, layout));
            }
        });
    }

    /** Draws the whole flow anew; begins again where it changed meanwhile. */
    void all(Runnable then) {
        var drawn = session.document().get();
        draw(drawn, layout -> {
            if (session.document().get() == drawn) {
                session.apply(LayoutEdits.automatic(layout));
                then.run();
            } else {
                all(then);
            }
        });
    }

    @Override
    public void close() {
        drawing.close();
    }

    private void draw(FlowDocument document, Consumer<Layout> then) {
        drawing.ask(0, () -> AutomaticLayout.of(document), (layout, failure) -> {
            if (layout == null) {
                throw new IllegalStateException("the automatic layout failed", failure);
            }
            then.accept(layout);
        });
    }
}
