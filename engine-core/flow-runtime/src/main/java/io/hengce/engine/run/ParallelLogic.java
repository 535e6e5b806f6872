package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;

/** Begins the branches of a parallel. */
final class ParallelLogic extends NodeLogic {

    private final int[][] written;
    private final StepMaker step;

    /** @param written the slots that each branch may write */
    ParallelLogic(String node, int[][] written) {
        super(node);
        step = StepMaker.of(new TraceStep.Passed(node));
        this.written = written;
    }

    @Override
    void perform(Run run) {
        run.fork(written);
        if (run.isTraced()) {
            run.trace(step);
        }
    }
}
