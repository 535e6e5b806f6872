package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints what a gesture under way shows: the frame that selects, a new edge, the ghost of a new node. */
final class PendingPainter {

    private static final double GHOST = 0.75;

    private final NodePainter nodes;

    PendingPainter(NodePainter nodes) {
        this.nodes = nodes;
    }

    void paint(GraphicsContext graphics, Brush brush, Picture picture) {
        var pending = picture.pending();
        pending.ghost().ifPresent(ghost -> {
            graphics.setGlobalAlpha(GHOST);
            nodes.ghost(brush, picture, ghost);
            graphics.setGlobalAlpha(1);
        });
        pending.wire().ifPresent(wire -> wire(graphics, brush, wire));
        pending.marquee().ifPresent(area -> marquee(graphics, brush, area));
    }

    private static void wire(GraphicsContext graphics, Brush brush, Pending.Wire wire) {
        var colour =
                wire.isRefused() ? brush.palette().error() : brush.palette().accent();
        var start = wire.start();
        var end = wire.end();
        var middle = end.x() - start.x() > 24 ? (start.x() + end.x()) / 2 : start.x() + 20;
        var spots = List.of(start, new Spot(middle, start.y()), new Spot(middle, end.y()), end);
        graphics.setLineDashes(6, 4);
        brush.line(spots, colour, Math.max(2, brush.screen(1.5)));
        graphics.setLineDashes();
        brush.arrow(new Spot(middle, end.y()), end, colour);
        brush.disc(start.x(), start.y(), 4.5, colour);
    }

    private static void marquee(GraphicsContext graphics, Brush brush, Area area) {
        var accent = brush.palette().accent();
        var tint = new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 0.10);
        graphics.setFill(tint);
        graphics.fillRect(area.x(), area.y(), area.width(), area.height());
        graphics.setStroke(accent);
        graphics.setLineWidth(brush.screen(1));
        graphics.strokeRect(area.x(), area.y(), area.width(), area.height());
    }
}
