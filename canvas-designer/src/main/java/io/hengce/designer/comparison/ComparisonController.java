package io.hengce.designer.comparison;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.drawing.Route;
import io.hengce.flow.diff.Change;
import java.util.Optional;

/** What can be done with a comparison: look around in both drawings at once, and go to changes. */
final class ComparisonController {

    private static final double MARGIN = 32;
    private static final double NEAR = 0.8;

    private final ComparisonModel model;

    ComparisonController(ComparisonModel model) {
        this.model = model;
    }

    ComparisonModel model() {
        return model;
    }

    /** All of both drawings. */
    void fit() {
        var size = model.view().get();
        var compared = model.compared();
        var all = compared.before()
                .drawing()
                .bounds()
                .with(compared.after().drawing().bounds());
        model.camera().set(Camera.fitting(all, size.width(), size.height(), MARGIN));
    }

    void pan(double screenX, double screenY) {
        model.camera().set(model.camera().get().panned(screenX, screenY));
    }

    void zoom(double factor, double screenX, double screenY) {
        model.camera().set(model.camera().get().zoomed(factor, screenX, screenY));
    }

    void zoomInTheMiddle(double factor) {
        var size = model.view().get();
        zoom(factor, size.width() / 2, size.height() / 2);
    }

    /** So many changes further, or back; from the end to the beginning. */
    void go(int changes) {
        var all = model.shown().get();
        if (!all.isEmpty()) {
            var at = model.chosen().get().map(all::indexOf).orElse(changes > 0 ? -1 : 0);
            choose(all.get(Math.floorMod(at + changes, all.size())));
        }
    }

    /** Brings what a change is about into the middle of both drawings. */
    void choose(Change change) {
        model.chosen().set(Optional.of(change));
        area(change).ifPresent(area -> {
            var size = model.view().get();
            var zoom = Math.max(NEAR, model.camera().get().zoom());
            model.camera().set(Camera.centred(area.centreX(), area.centreY(), size.width(), size.height(), zoom));
        });
    }

    /** A click on a node chooses its first change. */
    void chooseAt(Drawing drawing, double worldX, double worldY) {
        drawing.boxAt(worldX, worldY)
                .flatMap(box -> model.shown().get().stream()
                        .filter(change -> isAbout(change, box.node().id()))
                        .findFirst())
                .ifPresent(change -> model.chosen().set(Optional.of(change)));
    }

    static boolean isAbout(Change change, String node) {
        return change.place().node().equals(Optional.of(node))
                || change.place().path().isEmpty() && change.idBefore().equals(node);
    }

    private Optional<Area> area(Change change) {
        var compared = model.compared();
        return area(compared.after().drawing(), change)
                .or(() -> area(compared.before().drawing(), change));
    }

    private static Optional<Area> area(Drawing drawing, Change change) {
        return change.place()
                .node()
                .flatMap(drawing::box)
                .map(Box::area)
                .or(() ->
                        Marks.edge(change).flatMap(edge -> route(drawing, edge)).map(Route::bounds));
    }

    private static Optional<Route> route(Drawing drawing, String edge) {
        return drawing.routes().stream()
                .filter(route -> route.edge().id().equals(edge))
                .findFirst();
    }
}
