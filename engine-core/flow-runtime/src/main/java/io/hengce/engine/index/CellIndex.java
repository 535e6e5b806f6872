package io.hengce.engine.index;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.PlannedTest;
import io.hengce.compile.plan.RuleTest;
import io.hengce.flow.expr.CellShape;
import io.hengce.flow.expr.LookupCode;
import io.hengce.flow.expr.LookupMasks;
import io.hengce.flow.value.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the rows of a table, or the bins of a scorecard, by looking each input up and keeping the rows that all inputs allow; what that costs does not depend on which row hits.
 * Safe for many threads.
 */
public final class CellIndex {

    /** All columns together, 16 MB; what does not fit is looked up less exactly, and its rows are tested. */
    private static final int WEIGHT = 2 * 1024 * 1024;

    private static final int LEAST_WEIGHT = 32 * 1024;

    /** More are looked up by sets of rows. */
    private static final int MOST_ROWS = 512;

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

    /** The same as generated code: of inputs that are longs all, of no more rows than fit a word, or of rows that look at one input each. */
    public Optional<LookupMasks> code() {
        if (!isSmall()) {
            return Optional.empty();
        }
        if (plan.rules().stream().allMatch(rule -> rule.tests().size() <= 1)) {
            return LookupCode.ofAny(steps(true), untested());
        }
        return plan.rules().size() <= Long.SIZE ? LookupCode.ofAll(steps(false), words(row -> true)) : Optional.empty();
    }

    /** Whether its inputs are all longs, and generated code may look them up. */
    public boolean isSmall() {
        return !isCoarse
                && columns.length > 0
                && plan.rules().size() <= MOST_ROWS
                && plan.inputs().stream().allMatch(Units::exist);
    }

    /** The rows that hit always. */
    public long[] untested() {
        return words(row -> plan.rules().get(row).tests().isEmpty());
    }

    /**
     * Which rows each step of an input lets through, where they are few.
     *
     * @param own whether only the rows count that look at the input
     */
    public List<LookupCode.Steps> steps(boolean own) {
        var steps = new ArrayList<LookupCode.Steps>();
        for (var column = 0; column < columns.length; column++) {
            var of = columns[column];
            var looking = own ? words(looking(inputs[column])) : words(row -> true);
            var begins = of.unitAxis().begins();
            var rows = begins.stream()
                    .map(begin -> both(of.present(begin), looking))
                    .toList();
            steps.add(new LookupCode.Steps(inputs[column], begins, rows, both(of.missing(), looking)));
        }
        return steps;
    }

    private IntPredicate looking(int input) {
        return row -> plan.rules().get(row).tests().stream()
                .flatMap(test -> test.test().accept(new Cells()).stream())
                .anyMatch(cell -> cell.input() == input);
    }

    private long[] words(IntPredicate wanted) {
        var words = new long[(plan.rules().size() + Long.SIZE - 1) / Long.SIZE];
        IntStream.range(0, plan.rules().size()).filter(wanted).forEach(row -> words[row / Long.SIZE] |= 1L << row);
        return words;
    }

    private long[] both(RowSet rows, long[] others) {
        var words = rows.words(plan.rules().size());
        Arrays.setAll(words, word -> words[word] & others[word]);
        return words;
    }

    /** Notes the rows that hit. */
    public void match(Sought fact) {
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

    private RowSet rows(Sought fact, int column) {
        return areLongs[column]
                ? columns[column].rows(fact.units(inputs[column]))
                : columns[column].rows(fact.input(inputs[column]));
    }

    private void word(Sought fact, RowSet[] sets, int part, int bit) {
        var rows = -1L;
        for (var set : sets) {
            rows &= set.word(part, bit);
        }
        var word = part * Long.SIZE + bit;
        fact.hits(word, isCoarse ? tested(fact, word, rows) : rows);
    }

    /** The rows that really hit. */
    private long tested(Sought fact, int word, long rows) {
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
    private void all(Sought fact) {
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
