package io.hengce.simulation.samples.excel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/** The merged cells of a sheet, asked row by row from the top. One per pass. */
final class MergedRanges {

    private final Queue<MergedRange> ahead;
    private final List<MergedRange> here = new ArrayList<>();
    private long row;

    MergedRanges(List<MergedRange> ranges) {
        this.ahead = new ArrayDeque<>(ranges.stream()
                .sorted(Comparator.comparingLong(MergedRange::firstRow))
                .toList());
    }

    /** Rows only rise. */
    void goTo(long next) {
        row = next;
        here.removeIf(range -> range.lastRow() < row);
        while (!ahead.isEmpty() && ahead.element().firstRow() <= row) {
            here.add(ahead.remove());
        }
    }

    /** Whether the cell is shown as a part of another, so that its own value, if any, is not seen. */
    boolean cover(int column) {
        return here.stream().anyMatch(range -> range.covers(row, column));
    }
}
