package io.hengce.designer.canvas;

import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** What the canvas shows: the drawing of the open document, the camera, and a node under way. FX thread only. */
public final class CanvasModel implements AutoCloseable {

    private final Session session;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyObjectWrapper<Drawing> drawing;
    private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(Camera.HOME);
    private final ObjectProperty<Optional<String>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Area> view = new SimpleObjectProperty<>(new Area(0, 0, 0, 0));
    private final Subscription following;
    private Optional<Snap> snap = Optional.empty();

    CanvasModel(Session session, ObjectProperty<Theme> theme) {
        this.session = session;
        this.theme = theme;
        this.drawing = new ReadOnlyObjectWrapper<>(Drawing.of(session.document().get()));
        this.following = session.document().subscribe((before, now) -> redraw(now));
    }

    Session session() {
        return session;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    public ReadOnlyObjectProperty<Drawing> drawing() {
        return drawing.getReadOnlyProperty();
    }

    public ObjectProperty<Camera> camera() {
        return camera;
    }

    ObjectProperty<Optional<String>> hovered() {
        return hovered;
    }

    /** The size of the view in screen pixels. */
    ObjectProperty<Area> view() {
        return view;
    }

    Picture picture() {
        return new Picture(
                session.document().get(),
                drawing.get(),
                camera.get(),
                theme.get(),
                session.selected().get(),
                hovered.get(),
                session.problems().get(),
                LitPath.of(session.trial().get()),
                snap.map(Snap::guides).orElse(List.of()));
    }

    /** Shows a node on its way, without changing the document. */
    void carry(Box box, double x, double y) {
        var rest = Snap.of(drawing.get(), box, x, y);
        snap = Optional.of(rest);
        redraw(NodeEdits.move(box.node().id(), rest.at())
                .apply(session.document().get()));
    }

    /** Puts the carried node down: one step of the history. */
    void putDown(Box box) {
        var rest = snap;
        snap = Optional.empty();
        rest.ifPresent(at -> session.apply(NodeEdits.move(box.node().id(), at.at())));
        redraw(session.document().get());
    }

    private void redraw(FlowDocument document) {
        drawing.set(drawing.get().redrawn(document));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
