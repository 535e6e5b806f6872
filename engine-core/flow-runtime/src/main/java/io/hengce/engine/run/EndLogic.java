package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;

/** Ends the run; a run without an outcome is referred. */
final class EndLogic extends NodeLogic {

    private final StepMaker step;

    EndLogic(String node) {
        super(node);
        step = StepMaker.of(new TraceStep.Passed(node));
    }

    @Override
    void perform(Run run) {
        run.end(node());
        if (run.isTraced()) {
            run.trace(step);
        }
    }
}
