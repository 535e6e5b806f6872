package io.hengce.designer.grid;

import java.util.Arrays;
import java.util.List;

/** The columns side by side: their widths, and how many at the left stay where they are. Immutable. */
final class ColumnLine {

    private final double[] lefts;
    private final int frozen;

    private ColumnLine(double[] lefts, int frozen) {
        this.lefts = lefts;
        this.frozen = frozen;
    }

    static ColumnLine of(List<Double> widths, int frozen) {
        var lefts = new double[widths.size() + 1];
        for (var column = 0; column < widths.size(); column++) {
            lefts[column + 1] = lefts[column] + widths.get(column);
        }
        return new ColumnLine(lefts, Math.min(frozen, widths.size()));
    }

    int size() {
        return lefts.length - 1;
    }

    int frozen() {
        return frozen;
    }

    /** From the left of the first column. */
    double left(int column) {
        return lefts[column];
    }

    double width(int column) {
        return lefts[column + 1] - lefts[column];
    }

    double total() {
        return lefts[size()];
    }

    double frozenWidth() {
        return lefts[frozen];
    }

    /** The column at so many pixels from the left of the first; the nearest where there is none. */
    int at(double x) {
        var found = Arrays.binarySearch(lefts, x);
        var column = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(column, size() - 1));
    }
}
