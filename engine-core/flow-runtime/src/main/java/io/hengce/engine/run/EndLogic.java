package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;

/** Ends the run; a run without an outcome is referred. */
final class EndLogic extends NodeLogic {

    EndLogic(String node) {
        super(node);
    }

    @Override
    void perform(Run run) {
        run.end(node());
        if (run.isTraced()) {
            run.trace(after -> new TraceStep.Passed(node()));
        }
    }
}
