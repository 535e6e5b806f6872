package io.hengce.designer.comparison;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Palette;
import io.hengce.flow.diff.Change;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints marks over a drawing, in screen pixels: a line around nodes, notes and lanes and along edges, and a disc with a sign. */
final class MarkPainter {

    private static final String LANES = "layout/lanes/";
    private static final double GAP = 4;
    private static final double DISC = 9;
    private static final double SMALL_DISC = 6.5;
    private static final double FAR = 0.45;
    private static final double ROOM_FOR_DISC = 36;
    private static final double FAINT = 0.6;

    private final GraphicsContext graphics;
    private final Camera camera;
    private final Palette palette;

    MarkPainter(GraphicsContext graphics, Camera camera, Palette palette) {
        this.graphics = graphics;
        this.camera = camera;
        this.palette = palette;
    }

    /** Lanes below edges below nodes; notes lie on top. */
    void paint(Whereabouts where, Marks marks, Optional<Change> chosen) {
        var side = where.side();
        chosen.flatMap(where::box).ifPresent(this::halo);
        chosen.flatMap(where::route).ifPresent(route -> halo(route.spots()));
        side.remarks().forEach((path, area) -> remark(path, area, marks));
        for (var route : side.drawing().routes()) {
            Optional.ofNullable(marks.edges().get(route.edge().id())).ifPresent(mark -> edge(route.spots(), mark));
        }
        for (var box : side.drawing().boxes()) {
            Optional.ofNullable(marks.nodes().get(box.node().id())).ifPresent(mark -> box(box.area(), mark));
        }
        graphics.setLineDashes();
        graphics.setGlobalAlpha(1);
    }

    private void remark(String path, Area area, Marks marks) {
        Optional.ofNullable(marks.remarks().get(path)).ifPresent(mark -> {
            if (path.startsWith(LANES)) {
                lane(area, mark);
            } else {
                box(area, mark);
            }
        });
    }

    private void halo(Area area) {
        haloPen();
        var gap = GAP + 3;
        graphics.strokeRoundRect(
                camera.screenX(area.x()) - gap,
                camera.screenY(area.y()) - gap,
                area.width() * camera.zoom() + 2 * gap,
                area.height() * camera.zoom() + 2 * gap,
                18,
                18);
    }

    private void halo(List<Spot> spots) {
        haloPen();
        line(spots);
    }

    private void haloPen() {
        graphics.setGlobalAlpha(0.35);
        graphics.setLineDashes();
        graphics.setStroke(palette.accent());
        graphics.setLineWidth(9);
    }

    private void line(List<Spot> spots) {
        graphics.beginPath();
        graphics.moveTo(
                camera.screenX(spots.get(0).x()), camera.screenY(spots.get(0).y()));
        spots.forEach(spot -> graphics.lineTo(camera.screenX(spot.x()), camera.screenY(spot.y())));
        graphics.stroke();
    }

    private void box(Area area, Mark mark) {
        outline(area, GAP, mark);
        disc(camera.screenX(area.x()) - GAP, camera.screenY(area.y()) - GAP, mark);
    }

    /** On its border, with the sign at the right: its title stands at the left. */
    private void lane(Area area, Mark mark) {
        outline(area, 0, mark);
        disc(camera.screenX(area.right()), camera.screenY(area.y()), mark);
    }

    private void outline(Area area, double gap, Mark mark) {
        var x = camera.screenX(area.x()) - gap;
        var y = camera.screenY(area.y()) - gap;
        var width = area.width() * camera.zoom() + 2 * gap;
        var height = area.height() * camera.zoom() + 2 * gap;
        pen(mark);
        graphics.strokeRoundRect(x, y, width, height, 14, 14);
        if (mark == Mark.ADDED) {
            graphics.setLineWidth(1);
            graphics.strokeRoundRect(x - 3.5, y - 3.5, width + 7, height + 7, 18, 18);
        }
    }

    private void edge(List<Spot> spots, Mark mark) {
        pen(mark);
        graphics.setLineWidth(mark == Mark.MOVED ? 2 : 3);
        line(spots);
        onLongest(spots, mark);
    }

    /** The sign of an edge stands on its longest piece, where that has room for it. */
    private void onLongest(List<Spot> spots, Mark mark) {
        var longest = 1;
        for (var at = 2; at < spots.size(); at++) {
            if (length(spots, at) > length(spots, longest)) {
                longest = at;
            }
        }
        if (length(spots, longest) * camera.zoom() >= ROOM_FOR_DISC) {
            var from = spots.get(longest - 1);
            var to = spots.get(longest);
            disc(camera.screenX((from.x() + to.x()) / 2), camera.screenY((from.y() + to.y()) / 2), mark);
        }
    }

    private static double length(List<Spot> spots, int to) {
        return spots.get(to - 1).distance(spots.get(to));
    }

    private void pen(Mark mark) {
        graphics.setGlobalAlpha(mark == Mark.MOVED ? FAINT : 1);
        graphics.setStroke(mark.colour(palette));
        graphics.setLineWidth(mark == Mark.MOVED ? 1.5 : 2.5);
        graphics.setLineDashes(mark.dashes());
    }

    private void disc(double x, double y, Mark mark) {
        graphics.setLineDashes();
        graphics.setGlobalAlpha(1);
        graphics.setFill(palette.surface());
        var radius = camera.zoom() < FAR ? SMALL_DISC : DISC;
        graphics.fillOval(x - radius - 1.5, y - radius - 1.5, 2 * radius + 3, 2 * radius + 3);
        graphics.setFill(mark.colour(palette));
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setStroke(on(mark.colour(palette)));
        MarkSign.paint(graphics, mark, new Spot(x, y), radius / 2);
    }

    private static Color on(Color ground) {
        return ground.getBrightness() * (1 - ground.getSaturation() / 2) > 0.62 ? Color.BLACK : Color.WHITE;
    }
}
