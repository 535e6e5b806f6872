package io.hengce.engine.index;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.PlannedTest;
import io.hengce.compile.plan.RuleTest;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.NodeFact;
import io.hengce.flow.expr.CellShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the rows of a table, or the bins of a scorecard, by looking each input up and keeping the rows that all inputs allow; what that costs does not depend on which row hits.
 * Safe for many threads.
 */
public final class CellIndex implements Matcher {

    /** All columns together, 16 MB; what does not fit is looked up less exactly, and its rows are tested. */
    private static final int WEIGHT = 2 * 1024 * 1024;

    private static final int LEAST_WEIGHT = 32 * 1024;

    private final NodePlan plan;
    private final int[] inputs;
    private final boolean[] areLongs;
    private final Column[] columns;
    private final int parts;
    private final boolean isCoarse;

    private CellIndex(NodePlan plan, Map<Integer, Map<Integer, CellShape>> cells) {
        this.plan = plan;
        var rows = plan.rules().size();
        var weight = Math.max(LEAST_WEIGHT, WEIGHT / Math.max(1, cells.size()));
        inputs = cells.keySet().stream().mapToInt(Integer::intValue).toArray();
        areLongs = new boolean[inputs.length];
        for (var column = 0; column < inputs.length; column++) {
            areLongs[column] = plan.inputs().get(inputs[column]).exist();
        }
        columns = cells.entrySet().stream()
                .map(column ->
                        new ColumnMaker(plan.inputs().get(column.getKey()), column.getValue(), rows, weight).column())
                .toArray(Column[]::new);
        parts = RowSet.summaryLength(rows);
        isCoarse = List.of(columns).stream().anyMatch(Column::isCoarse);
    }

    /** None for a node whose rules test anything but cells, or one input twice. */
    public static Optional<CellIndex> of(NodePlan plan) {
        var cells = new TreeMap<Integer, Map<Integer, CellShape>>();
        for (var row = 0; row < plan.rules().size(); row++) {
            for (var test : plan.rules().get(row).tests()) {
                var cell = test.test().accept(new Cells());
                if (cell.isEmpty() || !isFirst(cells, row, cell.get())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new CellIndex(plan, cells));
    }

    private static boolean isFirst(Map<Integer, Map<Integer, CellShape>> cells, int row, RuleTest.InCell cell) {
        var column = cells.computeIfAbsent(cell.input(), input -> new HashMap<>());
        return column.put(row, cell.shape()) == null;
    }

    @Override
    public void match(NodeFact fact) {
        if (columns.length == 0) {
            all(fact);
            return;
        }
        var sets = new RowSet[columns.length];
        for (var column = 0; column < columns.length; column++) {
            sets[column] = rows(fact, column);
        }
        for (var part = 0; part < parts; part++) {
            var words = -1L;
            for (var set : sets) {
                words &= set.summary(part);
            }
            for (; words != 0; words &= words - 1) {
                word(fact, sets, part, Long.numberOfTrailingZeros(words));
            }
        }
    }

    private RowSet rows(NodeFact fact, int column) {
        return areLongs[column]
                ? columns[column].rows(fact.units(inputs[column]))
                : columns[column].rows(fact.input(inputs[column]));
    }

    private void word(NodeFact fact, RowSet[] sets, int part, int bit) {
        var rows = -1L;
        for (var set : sets) {
            rows &= set.word(part, bit);
        }
        var word = part * Long.SIZE + bit;
        fact.hits(word, isCoarse ? tested(fact, word, rows) : rows);
    }

    /** The rows that really hit. */
    private long tested(NodeFact fact, int word, long rows) {
        var hits = rows;
        for (var rest = rows; rest != 0; rest &= rest - 1) {
            var bit = Long.numberOfTrailingZeros(rest);
            for (PlannedTest test : plan.rules().get(word * Long.SIZE + bit).tests()) {
                if (!fact.passes(test)) {
                    hits &= ~(1L << bit);
                    break;
                }
            }
        }
        return hits;
    }

    /** Rows that test nothing hit always. */
    private void all(NodeFact fact) {
        for (var row = 0; row < plan.rules().size(); row++) {
            fact.hit(row);
        }
    }

    /** The cell that a test asks for, if it asks for one. */
    private record Cells() implements RuleTest.Cases<Optional<RuleTest.InCell>> {

        @Override
        public Optional<RuleTest.InCell> inForce(RuleTest.InForce test) {
            return Optional.empty();
        }

        @Override
        public Optional<RuleTest.InCell> holds(RuleTest.Holds test) {
            return Optional.empty();
        }

        @Override
        public Optional<RuleTest.InCell> inCell(RuleTest.InCell test) {
            return Optional.of(test);
        }
    }
}
