package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;

/** Lets the run in. */
final class StartLogic extends NodeLogic {

    StartLogic(String node) {
        super(node);
    }

    @Override
    void perform(Run run) {
        if (run.isTraced()) {
            run.trace(after -> new TraceStep.Passed(node()));
        }
    }
}
