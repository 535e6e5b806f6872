package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.session.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which rows of a sheet are shown, from above: all, or those that a filter lets through. Immutable. */
final class RowOrder {

    private final int[] rows;
    private final int all;

    private RowOrder(int[] rows, int all) {
        this.rows = rows;
        this.all = all;
    }

    static RowOrder all(Sheet sheet) {
        return new RowOrder(IntStream.range(0, sheet.rows()).toArray(), sheet.rows());
    }

    /** @param column where the text must stand; empty: anywhere in the row */
    static RowOrder filtered(CellTexts texts, Finding wanted, OptionalInt column, Progress progress) {
        var sheet = texts.sheet();
        if (wanted.isNothing()) {
            return all(sheet);
        }
        var shown = IntStream.range(0, sheet.rows())
                .peek(row -> progress.stopUnlessWanted())
                .filter(row -> column.isPresent()
                        ? texts.has(wanted, row, column.getAsInt())
                        : IntStream.range(0, sheet.columns().size()).anyMatch(each -> texts.has(wanted, row, each)))
                .toArray();
        return new RowOrder(shown, sheet.rows());
    }

    /** The same rows in another state of the sheet. Rows that came since are shown with them, so that nothing is put in unseen. */
    RowOrder following(Sheet before, Sheet now) {
        if (!isFiltered()) {
            return isOf(now.rows()) ? this : all(now);
        }
        var hidden = IntStream.range(0, all)
                .filter(row -> Arrays.binarySearch(rows, row) < 0)
                .mapToObj(before::rowId)
                .collect(Collectors.toSet());
        var shown = IntStream.range(0, now.rows())
                .filter(row -> !hidden.contains(now.rowId(row)))
                .toArray();
        return new RowOrder(shown, now.rows());
    }

    int size() {
        return rows.length;
    }

    boolean isFiltered() {
        return rows.length < all;
    }

    /** The number in the sheet of a shown row. */
    int sheetRow(int shown) {
        return rows[shown];
    }

    /** Where a row of the sheet is shown, or where it would be. */
    int shownAt(int sheetRow) {
        var found = Arrays.binarySearch(rows, sheetRow);
        return found >= 0 ? found : Math.min(rows.length - 1, -found - 1);
    }

    /** The numbers in the sheet of shown rows. */
    List<Integer> sheetRows(int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, size() - 1))
                .map(this::sheetRow)
                .boxed()
                .toList();
    }

    private boolean isOf(int sheetRows) {
        return all == sheetRows;
    }
}
