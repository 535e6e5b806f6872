package io.hengce.engine.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Collects which rows match which segments of an axis, a segment being values that no cell tells apart; then makes them sets of rows. Neighbours are joined until the sets
 * fit into the memory that they may have. One per column.
 */
final class Segments {

    private final List<List<Integer>> begins;
    private final List<List<Integer>> ends;
    private final BitSet always;
    private final int rows;

    /** @param always the rows that match in every segment */
    Segments(int count, BitSet always, int rows) {
        this.begins = lists(count + 1);
        this.ends = lists(count + 1);
        this.always = always;
        this.rows = rows;
    }

    private static List<List<Integer>> lists(int count) {
        var lists = new ArrayList<List<Integer>>(count);
        for (var number = 0; number < count; number++) {
            lists.add(List.of());
        }
        return lists;
    }

    /** A row matches from one segment to another, both included; nothing when they are in the wrong order. */
    void match(int row, int from, int to) {
        if (from <= to) {
            add(begins, from, row);
            add(ends, to + 1, row);
        }
    }

    private static void add(List<List<Integer>> lists, int at, int row) {
        if (lists.get(at).isEmpty()) {
            lists.set(at, new ArrayList<>(2));
        }
        lists.get(at).add(row);
    }

    /** @param weight the words of memory that the sets may take together, if they can */
    Sets sets(int weight) {
        var shift = 0;
        while (true) {
            var sets = joined(shift, weight);
            if (!sets.isEmpty()) {
                return new Sets(sets.toArray(RowSet[]::new), shift);
            }
            shift++;
        }
    }

    /** The sets of {@code 2^shift} segments each; none where they weigh too much. */
    private List<RowSet> joined(int shift, int weight) {
        var sets = new ArrayList<RowSet>();
        var active = (BitSet) always.clone();
        var total = 0L;
        for (var from = 0; from < begins.size() - 1; from += 1 << shift) {
            if (shift == 0 && from > 0 && isAsBefore(from)) {
                sets.add(sets.get(from - 1));
                continue;
            }
            sets.add(RowSet.of(union(active, from, Math.min(from + (1 << shift), begins.size() - 1)), rows));
            total += sets.get(sets.size() - 1).weight();
            if (total > weight && sets.size() > 1) {
                return List.of();
            }
        }
        return sets;
    }

    private boolean isAsBefore(int segment) {
        return begins.get(segment).isEmpty() && ends.get(segment).isEmpty();
    }

    /** All rows that match in any of the segments; what is active moves on to the last of them. */
    private BitSet union(BitSet active, int from, int to) {
        ends.get(from).forEach(active::clear);
        begins.get(from).forEach(active::set);
        var union = (BitSet) active.clone();
        for (var segment = from + 1; segment < to; segment++) {
            ends.get(segment).forEach(active::clear);
            begins.get(segment).forEach(active::set);
            begins.get(segment).forEach(union::set);
        }
        return union;
    }

    /**
     * The rows by segment.
     *
     * @param shift how many neighbours are joined, as a power of two; 0 when each stands alone
     */
    record Sets(RowSet[] sets, int shift) {

        RowSet at(int segment) {
            return sets[segment >> shift];
        }

        /** Whether a row of a set may still not match. */
        boolean isCoarse() {
            return shift > 0;
        }
    }
}
