package io.hengce.simulation.report;

import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.OutcomeMatrix;

/** How strongly a cell of the outcome matrix is coloured: the deeper, the more applications moved that way. */
public final class Shade {

    public static final int DEEPEST = 5;

    private Shade() {}

    /** 1 to {@link #DEEPEST} where the candidate is stricter, the same below zero where it is looser, 0 where nothing moved. */
    public static int of(OutcomeMatrix matrix, Outcome from, Outcome to) {
        var count = matrix.cell(from, to).count();
        if (from == to || count == 0) {
            return 0;
        }
        var most = most(matrix);
        var depth = (int) Math.max(1, (count * DEEPEST + most - 1) / most);
        return to.compareTo(from) > 0 ? depth : -depth;
    }

    private static long most(OutcomeMatrix matrix) {
        var most = 1L;
        for (var from : Outcome.values()) {
            for (var to : Outcome.values()) {
                most = from == to ? most : Math.max(most, matrix.cell(from, to).count());
            }
        }
        return most;
    }
}
