package io.hengce.designer.paper;

import io.hengce.designer.canvas.Caption;
import io.hengce.designer.canvas.Ink;
import io.hengce.designer.canvas.Pen;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** The strokes that a sheet is painted with. */
record PaperPen(Pen pen, PaperLines texts) {

    /** How a text looks. */
    record Style(Font font, Color colour) {}

    /** Where a text begins in its column. @param isRight whether it ends at the right instead */
    record Place(double left, double top, double width, boolean isRight) {

        Place below(int lines) {
            return new Place(left, top + lines * PaperLines.HEIGHT, width, isRight);
        }
    }

    /** Answers where the next line would begin. */
    Place lines(List<String> lines, Place place, Style style) {
        var at = place;
        for (var line : lines) {
            line(line, at, style);
            at = at.below(1);
        }
        return at;
    }

    private void line(String line, Place place, Style style) {
        var left = place.isRight()
                ? place.left() + place.width() - PaperLines.BESIDE - texts.width(line, style.font())
                : place.left() + PaperLines.BESIDE;
        text(line, left, place.top() + PaperLines.BASELINE, style);
    }

    void text(String text, double left, double baseline, Style style) {
        if (!text.isEmpty()) {
            pen.text(new Caption(text, new Spot(left, baseline), false, style.font(), style.colour()));
        }
    }

    void fill(Area area, Color colour) {
        pen.box(area, 0, Ink.fill(colour));
    }

    void across(double from, double to, double y, Color colour) {
        if (to > from) {
            pen.line(List.of(new Spot(from, y), new Spot(to, y)), Ink.stroke(colour, 1));
        }
    }

    void down(double x, Area area, Color colour) {
        pen.line(List.of(new Spot(x, area.y()), new Spot(x, area.bottom())), Ink.stroke(colour, 1));
    }

    void frame(Area area, Color colour) {
        pen.box(area, 0, Ink.stroke(colour, 1));
    }
}
