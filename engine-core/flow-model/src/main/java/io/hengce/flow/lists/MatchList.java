package io.hengce.flow.lists;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import java.time.LocalDate;
import java.util.List;

/** A list as read: rows of cells, each in force from a day and until the day before another. Safe for many threads. */
public final class MatchList {

    private final List<String> columns;
    private final Cells cells;
    private final Days days;
    private final int[] lines;
    private final int size;

    MatchList(List<String> columns, Cells cells, Days days, int[] lines, int size) {
        this.columns = List.copyOf(columns);
        this.cells = cells;
        this.days = days;
        this.lines = lines;
        this.size = size;
    }

    /** The days that rows are in force, as days since 1970: {@code from <= day < to}. */
    record Days(int[] from, int[] to) {

        boolean holds(int row, long day) {
            return from[row] <= day && day < to[row];
        }
    }

    /** The columns of keys and values by name, in order; {@code from} and {@code to} are not among them. */
    public List<String> columns() {
        return columns;
    }

    public int size() {
        return size;
    }

    String text(int row, int column) {
        return cells.text(row, column);
    }

    boolean isInForce(int row, LocalDate date) {
        return days.holds(row, date.toEpochDay());
    }

    /** Rows without anything in one of the keys, which nothing could ever match: a problem for each. */
    public List<Diagnostic> emptyKeys(List<ListKey> keys, Place place) {
        var findings = new Findings(place);
        for (var row = 0; row < size; row++) {
            for (var key : keys) {
                if (key.form()
                        .normalize(text(row, columns.indexOf(key.column())))
                        .isEmpty()) {
                    findings.add("LIST_KEY_EMPTY", lines[row], key.column());
                }
            }
        }
        return findings.all();
    }

    /** An index by some of its columns. */
    public ListIndex index(List<ListKey> keys) {
        return new ListIndex(this, keys);
    }
}
