package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.Lettering;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * Writes the name into a small card, on two lines if it must; beside the sign where cards of that width have room for most names, so that at one zoom all cards
 * look alike.
 */
final class FarName {

    /** In screen pixels, as are the others. */
    static final double SIZE = 10.5;

    private static final double SMALL = 9;
    /** Of each of two lines, where the card is high enough. */
    private static final double OF_TWO = 10;

    private static final double LINE = 9.6;
    private static final double MOST_LINE = 11.5;
    private static final double SIGN = 12;
    private static final double PADDING = 4;
    private static final double GAP = 3;
    /** Less room than this holds no name. */
    private static final double ROOM = 30;
    /** Five Chinese letters. */
    private static final double ROOM_BESIDE = 54;
    /** From the middle of a line to its baseline. */
    static final double DROP = 0.36;

    private final Lettering lettering;

    FarName(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Brush brush, Area area, Glyph sign, Color kind, String name) {
        var beside = area.width() - brush.screen(2 * PADDING + SIGN + GAP);
        if (beside < brush.screen(ROOM)) {
            brush.glyph(sign, area.centreX(), area.centreY(), brush.screen(SIGN), kind);
            return;
        }
        var text = area.grown(-brush.screen(PADDING));
        if (beside >= brush.screen(ROOM_BESIDE)) {
            brush.glyph(sign, text.x() + brush.screen(SIGN / 2), area.centreY(), brush.screen(SIGN), kind);
            text = new Area(text.right() - beside, text.y(), beside, text.height());
        }
        name(brush, new Area(text.x(), area.y(), text.width(), area.height()), name);
    }

    private void name(Brush brush, Area area, String name) {
        var font = Fonts.title(brush.screen(SIZE));
        if (lettering.width(name, font) <= area.width() || area.height() < brush.screen(2 * LINE)) {
            line(brush, lettering.fitting(name, font, area.width()), area.x(), area.centreY(), font);
            return;
        }
        var high = Math.min(OF_TWO, area.height() / 2 / brush.screen(1) * 0.9);
        var size = Math.max(SMALL, high);
        var lines = lettering.onTwoLines(name, Fonts.title(brush.screen(size)), area.width());
        var isWhole = lines.stream()
                .noneMatch(text ->
                        text.endsWith("…") || lettering.width(text, Fonts.title(brush.screen(size))) > area.width());
        if (isWhole) {
            lines(brush, area, lines, size);
        } else {
            lines(brush, area, lettering.onTwoLines(name, Fonts.title(brush.screen(SMALL)), area.width()), SMALL);
        }
    }

    private static void lines(Brush brush, Area area, List<String> lines, double size) {
        var font = Fonts.title(brush.screen(size));
        var line = Math.min(brush.screen(MOST_LINE), area.height() / 2);
        var middle = area.centreY() - line * (lines.size() - 1) / 2;
        for (var text : lines) {
            line(brush, text, area.x(), middle, font);
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
