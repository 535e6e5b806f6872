package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.engine.index.CellIndex;
import io.hengce.flow.expr.LookupCode;
import io.hengce.flow.expr.StepCode;
import io.hengce.flow.expr.UnitsSource;
import io.hengce.flow.value.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What the inputs of a node come to when generated code reads them and looks them up at once, where their cells are few and longs tell all values apart. One per node.
 *
 * @param generates whether code is generated at all
 */
record LookedUp(NodePlan plan, NodeInputs inputs, boolean generates) {

    /** A bit for each row of a table that hits; empty where there are more than a word has bits. */
    Optional<UnitsSource> rows() {
        var size = plan.rules().size();
        return index().filter(small -> size <= Long.SIZE)
                .flatMap(small -> StepCode.common(all(size), steps(small.steps(false), rows -> rows[0])));
    }

    private static long all(int rows) {
        return rows == 0 ? 0 : -1L >>> Long.SIZE - rows;
    }

    /**
     * Base and points of a scorecard; missing where an input lies in no bin.
     *
     * @param points of each bin, by characteristic
     */
    Optional<UnitsSource> points(long base, long[][] points) {
        return index().flatMap(small -> points(small, base, points));
    }

    private Optional<UnitsSource> points(CellIndex small, long base, long[][] points) {
        var untested = small.untested();
        var inputs = new ArrayList<StepCode.Steps>();
        var looked = small.steps(true);
        var first = 0;
        if (looked.size() != points.length) {
            return Optional.empty();
        }
        for (var number = 0; number < points.length; number++) {
            var bins = new Bins(first, points[number], untested);
            inputs.addAll(steps(List.of(looked.get(number)), bins::points));
            first += points[number].length;
        }
        return StepCode.sum(base, inputs);
    }

    private Optional<CellIndex> index() {
        return generates ? CellIndex.of(plan).filter(CellIndex::isSmall) : Optional.empty();
    }

    private List<StepCode.Steps> steps(List<LookupCode.Steps> looked, ToLongFunction<long[]> gives) {
        return looked.stream()
                .map(each -> reachable(each, plan.inputs().get(each.input()), gives))
                .toList();
    }

    /** The steps in which values of the input may lie. */
    private StepCode.Steps reachable(LookupCode.Steps of, Units units, ToLongFunction<long[]> gives) {
        var begins = new ArrayList<Long>();
        var given = new ArrayList<Long>();
        for (var step = 0; step < of.begins().size(); step++) {
            var isLast = step + 1 == of.begins().size();
            if (isLast
                    || !(units instanceof Units.Decimals numbers)
                    || of.begins().get(step + 1) > numbers.min()) {
                begins.add(of.begins().get(step));
                given.add(gives.applyAsLong(of.rows().get(step)));
            }
        }
        return new StepCode.Steps(inputs.source(of.input()), begins, given, gives.applyAsLong(of.missing()));
    }

    /**
     * The bins of a characteristic.
     *
     * @param first the number of its first bin in the plan
     * @param untested the bins that hold any value
     */
    private record Bins(int first, long[] points, long[] untested) {

        /** The points of the first bin among some; missing where it has none of them. */
        private long points(long[] bins) {
            for (var bin = 0; bin < points.length; bin++) {
                var number = first + bin;
                var word = bins[number / Long.SIZE] | untested[number / Long.SIZE];
                if ((word & 1L << number) != 0) {
                    return points[bin];
                }
            }
            return Units.MISSING;
        }
    }
}
