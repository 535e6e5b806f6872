package io.hengce.engine.run;

/**
 * The runs of the branches of a parallel, each by itself. One per visit of a parallel.
 *
 * @param written the slots that each branch may write
 */
record BranchRuns(Run[] runs, int[][] written) {

    static final BranchRuns NONE = new BranchRuns(new Run[0], new int[0][]);

    /** The run of a branch; behind one that failed the failed one, which has ended. */
    Run of(int branch) {
        for (var before = 0; before < branch; before++) {
            if (runs[before].hasEnded()) {
                return runs[before];
            }
        }
        return runs[branch];
    }

    boolean isEmpty() {
        return runs.length == 0;
    }
}
