package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.Palette;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * The strokes that all painters share, in world pixels.
 *
 * @param rough whether lines have no arrows: from afar they would be specks
 */
record Brush(Pen pen, Palette palette, double zoom, boolean rough) {

    /** A width of so many screen pixels. */
    double screen(double pixels) {
        return pixels / zoom;
    }

    void fillRound(Area area, double radius, Color fill) {
        pen.box(area, radius, Ink.fill(fill));
    }

    void strokeRound(Area area, double radius, Color stroke, double width) {
        pen.box(area, radius, Ink.stroke(stroke, width));
    }

    void disc(double x, double y, double radius, Color fill) {
        pen.oval(new Area(x, y, 0, 0).grown(radius), Ink.fill(fill));
    }

    void ring(double x, double y, double radius, Color stroke, double width) {
        pen.oval(new Area(x, y, 0, 0).grown(radius), Ink.stroke(stroke, width));
    }

    void diamond(Area area, Color fill, Color stroke, double width) {
        var corners = List.of(
                new Spot(area.centreX(), area.y()),
                new Spot(area.right(), area.centreY()),
                new Spot(area.centreX(), area.bottom()),
                new Spot(area.x(), area.centreY()));
        pen.polygon(corners, Ink.fill(fill));
        pen.polygon(corners, Ink.stroke(stroke, width));
    }

    void text(String text, double x, double baseline, Font font, Color fill) {
        pen.text(new Caption(text, new Spot(x, baseline), false, font, fill));
    }

    /** The text centred in both directions. */
    void centred(String text, double x, double y, Font font, Color fill) {
        pen.text(new Caption(text, new Spot(x, y), true, font, fill));
    }

    /** A sign centred at a point. */
    void glyph(Glyph glyph, double x, double y, double size, Color colour) {
        pen.glyph(glyph, new Spot(x, y), size, Ink.fill(colour));
    }

    /** A line through the spots with rounded bends. */
    void line(List<Spot> spots, Color stroke, double width) {
        pen.line(spots, Ink.stroke(stroke, width));
    }

    /** An arrow head that ends at the last spot. */
    void arrow(Spot from, Spot tip, Color fill) {
        var length = Math.max(1, from.distance(tip));
        var dx = (tip.x() - from.x()) / length;
        var dy = (tip.y() - from.y()) / length;
        var backX = tip.x() - dx * 9;
        var backY = tip.y() - dy * 9;
        var corners = List.of(tip, new Spot(backX - dy * 5, backY + dx * 5), new Spot(backX + dy * 5, backY - dx * 5));
        pen.polygon(corners, Ink.fill(fill));
    }
}
