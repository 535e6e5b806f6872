package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How wide a column is of itself: as its heading and its first rows need, within bounds. */
final class ColumnWidths {

    static final double LEAST = 64;
    private static final double READABLE = 108;
    private static final double MOST = 300;
    private static final double LETTER = 7.6;
    private static final double IDEOGRAPH = 13.2;
    private static final double SMALL = 0.86;
    private static final double PADDING = 24;
    private static final double GLYPH = 20;
    private static final int LOOKED_AT = 200;

    private final Sheet sheet;
    private final List<GridHeading> headings;
    private final CellTexts texts;

    ColumnWidths(Sheet sheet, List<GridHeading> headings, CellTexts texts) {
        this.sheet = sheet;
        this.headings = headings;
        this.texts = texts;
    }

    /**
     * All columns beside one another.
     *
     * @param set widths that somebody chose, by column id
     */
    ColumnLine line(Map<String, Double> set, int frozen) {
        var widths = IntStream.range(0, headings.size())
                .mapToObj(column -> {
                    var chosen = set.get(sheet.columns().get(column).id());
                    return chosen == null ? of(column) : chosen;
                })
                .toList();
        return ColumnLine.of(widths, frozen);
    }

    double of(int column) {
        var heading = headings.get(column);
        var wide = Math.max(
                width(heading.title()) + GLYPH,
                width(heading.detail() + (heading.type().isEmpty() ? "" : " · " + heading.type())) * SMALL);
        for (var row = 0; row < Math.min(LOOKED_AT, sheet.rows()); row++) {
            wide = Math.max(wide, width(texts.at(row, column)));
        }
        return Math.max(READABLE, Math.min(MOST, wide + PADDING));
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter < 0x2E80 ? LETTER : IDEOGRAPH)
                .sum();
    }
}
