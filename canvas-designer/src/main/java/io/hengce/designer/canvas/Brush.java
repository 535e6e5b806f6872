package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** The strokes that all painters share, in world pixels. */
record Brush(GraphicsContext graphics, Palette palette, double zoom) {

    private static final double CORNER = 10;

    /** A width of so many screen pixels. */
    double screen(double pixels) {
        return pixels / zoom;
    }

    void fillRound(Area area, double radius, Paint fill) {
        graphics.setFill(fill);
        graphics.fillRoundRect(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius);
    }

    void strokeRound(Area area, double radius, Paint stroke, double width) {
        graphics.setStroke(stroke);
        graphics.setLineWidth(width);
        graphics.strokeRoundRect(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius);
    }

    void disc(double x, double y, double radius, Paint fill) {
        graphics.setFill(fill);
        graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void ring(double x, double y, double radius, Paint stroke, double width) {
        graphics.setStroke(stroke);
        graphics.setLineWidth(width);
        graphics.strokeArc(x - radius, y - radius, 2 * radius, 2 * radius, 0, 360, ArcType.OPEN);
    }

    void diamond(Area area, Color fill, Color stroke, double width) {
        var xs = new double[] {area.centreX(), area.right(), area.centreX(), area.x()};
        var ys = new double[] {area.y(), area.centreY(), area.bottom(), area.centreY()};
        graphics.setFill(fill);
        graphics.fillPolygon(xs, ys, 4);
        graphics.setStroke(stroke);
        graphics.setLineWidth(width);
        graphics.strokePolygon(xs, ys, 4);
    }

    void text(String text, double x, double baseline, Font font, Paint fill) {
        graphics.setFont(font);
        graphics.setFill(fill);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.BASELINE);
        graphics.fillText(text, x, baseline);
    }

    /** The text centred in both directions. */
    void centred(String text, double x, double y, Font font, Paint fill) {
        graphics.setFont(font);
        graphics.setFill(fill);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.fillText(text, x, y);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.BASELINE);
    }

    /** A line through the spots with rounded bends. */
    void line(List<Spot> spots, Paint stroke, double width) {
        graphics.setStroke(stroke);
        graphics.setLineWidth(width);
        graphics.beginPath();
        graphics.moveTo(spots.get(0).x(), spots.get(0).y());
        for (var index = 1; index < spots.size() - 1; index++) {
            var before = spots.get(index - 1);
            var bend = spots.get(index);
            var after = spots.get(index + 1);
            var radius = Math.min(CORNER, Math.min(distance(before, bend), distance(bend, after)) / 2);
            graphics.arcTo(bend.x(), bend.y(), after.x(), after.y(), radius);
        }
        var last = spots.get(spots.size() - 1);
        graphics.lineTo(last.x(), last.y());
        graphics.stroke();
    }

    /** An arrow head that ends at the last spot. */
    void arrow(Spot from, Spot tip, Paint fill) {
        var length = Math.max(1, distance(from, tip));
        var dx = (tip.x() - from.x()) / length;
        var dy = (tip.y() - from.y()) / length;
        var backX = tip.x() - dx * 9;
        var backY = tip.y() - dy * 9;
        graphics.setFill(fill);
        graphics.fillPolygon(
                new double[] {tip.x(), backX - dy * 5, backX + dy * 5},
                new double[] {tip.y(), backY + dx * 5, backY - dx * 5},
                3);
    }

    private static double distance(Spot one, Spot other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }
}
