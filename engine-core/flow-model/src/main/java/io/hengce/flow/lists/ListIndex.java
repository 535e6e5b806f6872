package io.hengce.flow.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the rows of a list by exact keys in constant time, however long the list is. Safe for many threads. */
public final class ListIndex {

    private static final int NONE = -1;

    private final MatchList list;
    private final List<ListKey> keys;
    private final int[] columns;
    private final int[] heads;
    private final int[] next;

    ListIndex(MatchList list, List<ListKey> keys) {
        this.list = list;
        this.keys = List.copyOf(keys);
        columns = keys.stream()
                .mapToInt(key -> list.columns().indexOf(key.column()))
                .toArray();
        heads = new int[Integer.highestOneBit(Math.max(1, list.size())) * 2];
        next = new int[list.size()];
        java.util.Arrays.fill(heads, NONE);
        // From the last row to the first, so that the chain of a key goes through the file in order.
        for (var row = list.size() - 1; row >= 0; row--) {
            var at = bucket(keysOf(row));
            next[row] = heads[at];
            heads[at] = row;
        }
    }

    private List<String> keysOf(int row) {
        var normal = new ArrayList<String>(columns.length);
        for (var number = 0; number < columns.length; number++) {
            normal.add(keys.get(number).form().normalize(list.text(row, columns[number])));
        }
        return normal;
    }

    private int bucket(List<String> normal) {
        var hash = normal.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & (heads.length - 1);
    }

    /**
     * The first row in the file's order that has the keys and is in force.
     *
     * @param wanted a text for each key, not yet normalised
     */
    public Optional<Row> find(List<String> wanted, LocalDate date) {
        var normal = new ArrayList<String>(wanted.size());
        for (var number = 0; number < wanted.size(); number++) {
            var key = keys.get(number).form().normalize(wanted.get(number));
            if (key.isEmpty()) {
                return Optional.empty();
            }
            normal.add(key);
        }
        for (var row = heads[bucket(normal)]; row != NONE; row = next[row]) {
            if (list.isInForce(row, date) && normal.equals(keysOf(row))) {
                return Optional.of(new Row(row));
            }
        }
        return Optional.empty();
    }

    /** A row that was found. */
    public final class Row {
        private final int number;

        private Row(int number) {
            this.number = number;
        }

        /** What stands in a column; empty where nothing does. */
        public Optional<String> text(String column) {
            return Optional.of(list.text(number, list.columns().indexOf(column)))
                    .filter(text -> !text.isEmpty());
        }
    }
}
