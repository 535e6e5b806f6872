package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;

/**
 * Draws on a canvas. FX thread only.
 *
 * @param zoom of the canvas, in screen pixels a world pixel
 */
public record ScreenPen(GraphicsContext graphics, double zoom) implements Pen {

    private static final double SHARP_BENDS = 0.22;

    private boolean ready(Ink ink) {
        if (ink.fills()) {
            graphics.setFill(ink.colour());
        } else {
            graphics.setStroke(ink.colour());
            graphics.setLineWidth(ink.width());
        }
        return ink.fills();
    }

    @Override
    public void box(Area area, double radius, Ink ink) {
        if (radius == 0) {
            sharp(area, ink);
        } else if (ready(ink)) {
            graphics.fillRoundRect(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius);
        } else {
            graphics.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius);
        }
    }

    private void sharp(Area area, Ink ink) {
        if (ready(ink)) {
            graphics.fillRect(area.x(), area.y(), area.width(), area.height());
        } else {
            graphics.strokeRect(area.x(), area.y(), area.width(), area.height());
        }
    }

    @Override
    public void oval(Area area, Ink ink) {
        if (ready(ink)) {
            graphics.fillOval(area.x(), area.y(), area.width(), area.height());
        } else {
            graphics.strokeArc(area.x(), area.y(), area.width(), area.height(), 0, 360, ArcType.OPEN);
        }
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        var xs = corners.stream().mapToDouble(Spot::x).toArray();
        var ys = corners.stream().mapToDouble(Spot::y).toArray();
        if (ready(ink)) {
            graphics.fillPolygon(xs, ys, xs.length);
        } else {
            graphics.strokePolygon(xs, ys, xs.length);
        }
    }

    /** Where bends are rounder than can be seen, the line is led straight through its spots. */
    @Override
    public void line(List<Spot> spots, Ink ink) {
        ready(ink);
        if (zoom < SHARP_BENDS || spots.size() == 2) {
            var xs = spots.stream().mapToDouble(Spot::x).toArray();
            var ys = spots.stream().mapToDouble(Spot::y).toArray();
            graphics.strokePolyline(xs, ys, xs.length);
            return;
        }
        graphics.beginPath();
        graphics.moveTo(spots.get(0).x(), spots.get(0).y());
        for (var bend : Bend.of(spots)) {
            graphics.lineTo(bend.in().x(), bend.in().y());
            graphics.quadraticCurveTo(
                    bend.corner().x(),
                    bend.corner().y(),
                    bend.out().x(),
                    bend.out().y());
        }
        var last = spots.get(spots.size() - 1);
        graphics.lineTo(last.x(), last.y());
        graphics.stroke();
    }

    @Override
    public void text(Caption caption) {
        graphics.setFont(caption.font());
        graphics.setFill(caption.colour());
        graphics.setTextAlign(caption.centred() ? TextAlignment.CENTER : TextAlignment.LEFT);
        graphics.setTextBaseline(caption.centred() ? VPos.CENTER : VPos.BASELINE);
        graphics.fillText(caption.text(), caption.at().x(), caption.at().y());
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        text(Caption.of(glyph, at, size, ink.colour()));
    }
}
