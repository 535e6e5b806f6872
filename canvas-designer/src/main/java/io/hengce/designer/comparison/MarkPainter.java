package io.hengce.designer.comparison;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Palette;
import io.hengce.flow.diff.Change;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints marks over a drawing, in screen pixels: a line around nodes and along edges, and a disc with a sign. */
final class MarkPainter {

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

    void paint(Drawing drawing, Marks marks, Optional<Change> chosen) {
        for (var route : drawing.routes()) {
            Optional.ofNullable(marks.edges().get(route.edge().id())).ifPresent(mark -> edge(route.spots(), mark));
        }
        for (var box : drawing.boxes()) {
            var id = box.node().id();
            var isChosen = chosen.filter(change -> ComparisonController.isAbout(change, id))
                    .isPresent();
            Optional.ofNullable(marks.nodes().get(id)).ifPresent(mark -> node(box.area(), mark, isChosen));
        }
        graphics.setLineDashes();
        graphics.setGlobalAlpha(1);
    }

    private void node(Area area, Mark mark, boolean isChosen) {
        var x = camera.screenX(area.x()) - GAP;
        var y = camera.screenY(area.y()) - GAP;
        var width = area.width() * camera.zoom() + 2 * GAP;
        var height = area.height() * camera.zoom() + 2 * GAP;
        if (isChosen) {
            graphics.setGlobalAlpha(0.35);
            graphics.setLineDashes();
            graphics.setStroke(palette.accent());
            graphics.setLineWidth(9);
            graphics.strokeRoundRect(x - 3, y - 3, width + 6, height + 6, 18, 18);
        }
        pen(mark);
        graphics.strokeRoundRect(x, y, width, height, 14, 14);
        if (mark == Mark.ADDED) {
            graphics.setLineWidth(1);
            graphics.strokeRoundRect(x - 3.5, y - 3.5, width + 7, height + 7, 18, 18);
        }
        disc(x, y, mark);
    }

    private void edge(List<Spot> spots, Mark mark) {
        pen(mark);
        graphics.setLineWidth(mark == Mark.MOVED ? 2 : 3);
        graphics.beginPath();
        graphics.moveTo(
                camera.screenX(spots.get(0).x()), camera.screenY(spots.get(0).y()));
        spots.forEach(spot -> graphics.lineTo(camera.screenX(spot.x()), camera.screenY(spot.y())));
        graphics.stroke();
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
