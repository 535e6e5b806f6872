package io.hengce.designer.canvas;

import io.hengce.designer.files.Drafts;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.CalledReader;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;

/** The canvas with its model, view and controller. Close it with the flow. */
public final class CanvasSurface implements AutoCloseable {

    /** A called flow that is read for longer is told to be read. */
    private static final int PATIENCE_MILLIS = 300;

    private final CanvasModel model;
    private final CanvasController controller;
    private final Extracting extracting;
    private final DrawController draw;
    private final CanvasView view;
    private final Toolbox toolbox;

    /**
     * What the canvas shows besides the flow itself.
     *
     * @param drafts where unsaved changes are kept
     * @param screen runs a task on the FX thread later
     */
    public record Around(Overlays overlays, CalledReader reader, Drafts drafts, Executor screen) {}

    public CanvasSurface(Session session, ObjectProperty<Theme> theme, Around around, Words words) {
        var calls = new ReadFlows.Calls(
                around.reader(),
                around.screen(),
                CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, around.screen()));
        var unfolding = new Unfolding(session.document().get(), calls, words);
        this.model = new CanvasModel(session, theme, around.overlays(), unfolding);
        this.controller = new CanvasController(model);
        this.extracting = new Extracting(model, calls, around.drafts(), words);
        this.draw = new DrawController(model, extracting, words);
        this.view = new CanvasView(model, controller, draw, words);
        this.toolbox = new Toolbox(view, model, draw, words);
    }

    public CanvasModel model() {
        return model;
    }

    public CanvasController controller() {
        return controller;
    }

    public DrawController draw() {
        return draw;
    }

    /** Opens the search over the drawing. */
    public void search() {
        view.openSearch();
    }

    /** Reads called flows anew that are shown in place: they may have changed elsewhere. */
    public void refresh() {
        model.unfolding().refresh();
    }

    /** The kinds of nodes that can be drawn. */
    public Region toolbox() {
        return toolbox;
    }

    public Region view() {
        return view;
    }

    @Override
    public void close() {
        toolbox.detach();
        view.detach();
        extracting.close();
        model.close();
    }
}
