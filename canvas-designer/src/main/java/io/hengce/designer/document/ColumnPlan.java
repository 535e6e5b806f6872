package io.hengce.designer.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * How the columns of a table are to stand, by the numbers that they have now, from 0; one that comes again is a copy. Made for a width, which is known once the table is; a column
 * that is not there changes nothing.
 *
 * @param width how many there are now
 */
record ColumnPlan(int width, List<Integer> columns) {

    private static final int NEW = -1;

    /** Puts one more in; behind the last where there are fewer. */
    static IntFunction<ColumnPlan> insert(int at) {
        return width -> changed(width, plan -> plan.add(Math.min(at, width), NEW));
    }

    /** Puts the same in behind it. */
    static IntFunction<ColumnPlan> duplicate(int at) {
        return width -> changed(width, plan -> where(at < width, () -> plan.add(at + 1, at)));
    }

    static IntFunction<ColumnPlan> delete(int at) {
        return width -> changed(width, plan -> where(at < width, () -> plan.remove(at)));
    }

    /** @param to where the column stands afterwards */
    static IntFunction<ColumnPlan> move(int from, int to) {
        return width ->
                changed(width, plan -> where(from < width, () -> plan.add(Math.min(to, width - 1), plan.remove(from))));
    }

    private static ColumnPlan changed(int width, Consumer<List<Integer>> change) {
        var plan = new ArrayList<>(IntStream.range(0, width).boxed().toList());
        change.accept(plan);
        return new ColumnPlan(width, plan);
    }

    private static void where(boolean isThere, Runnable change) {
        if (isThere) {
            change.run();
        }
    }

    /** The cells of a row; a new column's is blank. What a row has beyond its columns stays behind them. */
    List<String> cells(List<String> row, String blank) {
        var cells = new ArrayList<String>(row.size() + 1);
        for (int at : columns) {
            cells.add(at != NEW && at < row.size() ? row.get(at) : blank);
        }
        cells.addAll(row.subList(Math.min(width, row.size()), row.size()));
        return cells;
    }

    /** What stands above. @param fresh makes that of a new column @param copy the same under an id of its own */
    <T> List<T> heads(List<T> now, Supplier<T> fresh, UnaryOperator<T> copy) {
        var placed = new HashSet<Integer>();
        return columns.stream()
                .map(at -> at == NEW ? fresh.get() : placed.add(at) ? now.get(at) : copy.apply(now.get(at)))
                .toList();
    }
}
