package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.Lettering;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Writes the name into a small card: beside its sign where both have room, else alone, on two lines if it must. */
final class FarName {

    /** In screen pixels, as are the others. */
    static final double SIZE = 10.5;

    private static final double SMALL = 9;
    private static final double LINE = 9.6;
    private static final double MOST_LINE = 11;
    private static final double SIGN = 12;
    private static final double PADDING = 4;
    private static final double GAP = 3;
    /** Less room than this holds no name. */
    private static final double ROOM = 30;
    /** From the middle of a line to its baseline. */
    static final double DROP = 0.36;

    private final Lettering lettering;

    FarName(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Brush brush, Area area, Glyph sign, Color kind, String name) {
        var font = Fonts.title(brush.screen(SIZE));
        var beside = area.width() - brush.screen(2 * PADDING + SIGN + GAP);
        var alone = area.width() - brush.screen(2 * PADDING);
        var left = area.x() + brush.screen(PADDING);
        if (beside < brush.screen(ROOM)) {
            brush.glyph(sign, area.centreX(), area.centreY(), brush.screen(SIGN), kind);
        } else if (lettering.width(name, font) <= beside) {
            brush.glyph(sign, left + brush.screen(SIGN / 2), area.centreY(), brush.screen(SIGN), kind);
            line(brush, name, left + brush.screen(SIGN + GAP), area.centreY(), font);
        } else if (lettering.width(name, font) <= alone || area.height() < brush.screen(2 * LINE)) {
            line(brush, lettering.fitting(name, font, alone), left, area.centreY(), font);
        } else {
            lines(brush, area, lettering.onTwoLines(name, Fonts.title(brush.screen(SMALL)), alone));
        }
    }

    private static void lines(Brush brush, Area area, List<String> lines) {
        var font = Fonts.title(brush.screen(SMALL));
        var line = Math.min(brush.screen(MOST_LINE), area.height() / 2);
        var middle = area.centreY() - line * (lines.size() - 1) / 2;
        for (var text : lines) {
            line(brush, text, area.x() + brush.screen(PADDING), middle, font);
            middle += line;
        }
    }

    private static void line(Brush brush, String text, double left, double middle, Font font) {
        brush.text(
                text,
                left,
                middle + font.getSize() * DROP,
                font,
                brush.palette().text());
    }
}
