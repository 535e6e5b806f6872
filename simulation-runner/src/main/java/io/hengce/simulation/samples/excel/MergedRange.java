package io.hengce.simulation.samples.excel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that are shown as one; rows from 1, columns from 0. Only the first of them can hold a value. */
record MergedRange(long firstRow, int firstColumn, long lastRow, int lastColumn) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    static Optional<MergedRange> of(String text) {
        var matcher = RANGE.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static MergedRange of(Matcher matcher) {
        return new MergedRange(
                Long.parseLong(matcher.group(2)),
                column(matcher.group(1)),
                Long.parseLong(matcher.group(4)),
                column(matcher.group(3)));
    }

    /** Whether the cell is covered by the range's first one. */
    boolean covers(long row, int column) {
        var inside = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        return inside && !(row == firstRow && column == firstColumn);
    }

    private static int column(String letters) {
        var number = 0;
        for (var letter : letters.toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number - 1;
    }
}
