package io.hengce.designer.session;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.designer.document.LayoutEdits;
import io.hengce.flow.document.Layout;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Draws an open flow anew in the background, as one edit of it. FX thread only. */
final class Redrawing implements AutoCloseable {

    private final Session session;
    private final Background drawing;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Redrawing(Session session, Executor screen) {
        this.session = session;
        this.drawing = new Background("designer-layout", screen);
    }

    /** Whether something is being drawn. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Leaves everything where it stands. */
    void stop() {
        drawing.drop();
        busy.set(false);
    }

    /** Draws some nodes anew; nothing where the flow changed meanwhile. */
    void some(Set<String> nodes) {
        var drawn = session.document().get();
        draw(() -> AutomaticLayout.of(drawn, nodes), layout -> {
            if (session.document().get() == drawn) {
                session.apply(LayoutEdits.selected(layout));
            }
        });
    }

    /** Draws the whole flow anew; begins again where it changed meanwhile. */
    void all(Runnable then) {
        var drawn = session.document().get();
        draw(() -> AutomaticLayout.of(drawn), layout -> {
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

    private void draw(Supplier<Layout> work, Consumer<Layout> then) {
        busy.set(true);
        drawing.ask(0, work, (layout, failure) -> {
            busy.set(false);
            if (layout == null) {
                throw new IllegalStateException("the automatic layout failed", failure);
            }
            then.accept(layout);
        });
    }
}
