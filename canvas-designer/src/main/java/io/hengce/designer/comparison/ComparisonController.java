package io.hengce.designer.comparison;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Spot;
import io.hengce.flow.diff.Change;
import java.util.Optional;

/** What can be done with a comparison: look around in both drawings at once, and go to changes. */
final class ComparisonController {

    private static final double MARGIN = 56;
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
        var all = compared.before().bounds().with(compared.after().bounds());
        model.apart().set(ComparisonModel.TOGETHER);
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

    /** Brings what a change is about into the middle of both drawings, wherever it stands in each. */
    void choose(Change change) {
        model.chosen().set(Optional.of(change));
        var before = model.before().area(change);
        var after = model.after().area(change);
        after.or(() -> before).ifPresent(area -> {
            var size = model.view().get();
            var zoom = Math.max(NEAR, model.camera().get().zoom());
            var camera = Camera.centred(area.centreX(), area.centreY(), size.width(), size.height(), zoom);
            var seen = camera.seen(size.width(), size.height());
            var isBeside = before.filter(old -> !isSeen(old, seen)).isPresent();
            model.apart().set(isBeside ? between(area, before.orElse(area)) : ComparisonModel.TOGETHER);
            model.camera().set(camera);
        });
    }

    /** Wholly, or its middle where it is too large for that. */
    private static boolean isSeen(Area area, Area seen) {
        var isLarge = area.width() > seen.width() || area.height() > seen.height();
        return isLarge ? seen.contains(area.centreX(), area.centreY()) : seen.takesIn(area);
    }

    private static Spot between(Area after, Area before) {
        return new Spot(before.centreX() - after.centreX(), before.centreY() - after.centreY());
    }

    /** A click on something chooses its first change. */
    void chooseAt(Whereabouts where, double worldX, double worldY) {
        where.at(model.shown().get(), worldX, worldY)
                .ifPresent(change -> model.chosen().set(Optional.of(change)));
    }
}
