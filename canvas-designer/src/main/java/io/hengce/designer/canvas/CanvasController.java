package io.hengce.designer.canvas;

import io.hengce.designer.document.ArrangeEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.List;

/** What can be done on the canvas: look around, select, move. */
public final class CanvasController {

    private static final double STEP = 1.25;
    private static final double MARGIN = 48;
    private static final double LEGIBLE = 0.6;
    private static final double READABLE = 0.7;
    private static final double NEAR = 0.8;
    static final int NUDGE = 4;
    static final int STEP_FAR = 20;

    private final CanvasModel model;
    private Camera opened = Camera.HOME;
    private Camera fitted = Camera.HOME;

    CanvasController(CanvasModel model) {
        this.model = model;
    }

    public void zoomIn() {
        zoomInTheMiddle(STEP);
    }

    public void zoomOut() {
        zoomInTheMiddle(1 / STEP);
    }

    /** 100 %, around the middle of the view. */
    public void actualSize() {
        zoomInTheMiddle(1 / model.camera().get().zoom());
    }

    /** All of the drawing. */
    public void fit() {
        var view = model.view().get();
        if (view.width() > 0) {
            var bounds = everything();
            fitted = Camera.fitting(bounds, view.width(), view.height(), MARGIN);
            model.camera().set(fitted);
        }
    }

    /** Nodes and lines, lanes and notes. */
    private Area everything() {
        return FlowPicture.content(model.shown().document(), model.drawing().get());
    }

    /**
     * The first look at a drawing: all of it where that can be read, else its beginning at a zoom that can.
     * The rest is in the minimap.
     */
    public void open() {
        var view = model.view().get();
        var bounds = everything();
        var all = Camera.fitting(bounds, view.width(), view.height(), MARGIN);
        opened = all.zoom() >= LEGIBLE
                ? all
                : new Camera(READABLE, bounds.x() - MARGIN / READABLE, bounds.centreY() - view.height() / 2 / READABLE);
        model.camera().set(opened);
    }

    /** The view has another size: a drawing that nobody has moved yet, or that was shown as a whole, stays so. */
    void resized() {
        var camera = model.camera().get();
        if (camera.equals(opened)) {
            open();
        } else if (camera.equals(fitted)) {
            fit();
        }
    }

    /** Brings a node into the middle, near enough to be read. */
    public void flyTo(String node) {
        flyTo(List.of(node));
    }

    /**
     * Brings a node into the middle that may stand in a frame, and selects the outermost one.
     *
     * @param way to it, as in {@link Unfolding}
     */
    void flyTo(List<String> way) {
        var view = model.view().get();
        Whereabouts.of(model.drawing().get(), model.unfolding().frames().get(), way)
                .ifPresent(place -> {
                    var area = place.area();
                    var zoom =
                            Math.max(NEAR / place.scale(), model.camera().get().zoom());
                    model.camera()
                            .set(Camera.centred(area.centreX(), area.centreY(), view.width(), view.height(), zoom));
                    model.session().select(Selection.ofNode(way.get(0)));
                });
    }

    void zoomAt(double factor, double screenX, double screenY) {
        model.camera().set(model.camera().get().zoomed(factor, screenX, screenY));
    }

    void pan(double screenX, double screenY) {
        model.camera().set(model.camera().get().panned(screenX, screenY));
    }

    void select(Selection selection) {
        model.session().select(selection);
    }

    /** Moves the selected nodes a little, or by a step. */
    void nudge(int x, int y, boolean far) {
        var step = far ? STEP_FAR : NUDGE;
        var places = new HashMap<String, Point>();
        for (var node : model.session().selection().get().nodes()) {
            model.shown()
                    .place(node)
                    .ifPresent(area ->
                            places.put(node, new Point((int) area.x() + x * step, (int) area.y() + y * step)));
        }
        if (!places.isEmpty()) {
            model.session().apply(ArrangeEdits.move(places));
        }
    }

    private void zoomInTheMiddle(double factor) {
        var view = model.view().get();
        zoomAt(factor, view.width() / 2, view.height() / 2);
    }
}
