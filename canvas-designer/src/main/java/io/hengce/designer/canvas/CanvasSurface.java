package io.hengce.designer.canvas;

import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;

/** The canvas with its model, view and controller. Close it with the flow. */
public final class CanvasSurface implements AutoCloseable {

    private final CanvasModel model;
    private final CanvasController controller;
    private final CanvasView view;

    public CanvasSurface(Session session, ObjectProperty<Theme> theme, Words words) {
        this.model = new CanvasModel(session, theme);
        this.controller = new CanvasController(model);
        this.view = new CanvasView(model, controller, words);
    }

    public CanvasModel model() {
        return model;
    }

    public CanvasController controller() {
        return controller;
    }

    public Region view() {
        return view;
    }

    @Override
    public void close() {
        view.detach();
        model.close();
    }
}
