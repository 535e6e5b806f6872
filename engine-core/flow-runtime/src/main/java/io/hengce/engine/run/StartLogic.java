package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;

/** Lets the run in. */
final class StartLogic extends NodeLogic {

    private final StepMaker step;

    StartLogic(String node) {
        super(node);
        step = StepMaker.of(new TraceStep.Passed(node));
    }

    @Override
    void perform(Run run) {
        if (run.isTraced()) {
            run.trace(step);
        }
    }
}
