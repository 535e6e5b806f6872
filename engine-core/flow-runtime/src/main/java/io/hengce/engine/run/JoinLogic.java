package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.EvaluationFault;

/** Goes on with what all branches came to. Together they may have taken more steps than a run may. */
final class JoinLogic extends NodeLogic {

    private final StepMaker step;

    JoinLogic(String node) {
        super(node);
        step = StepMaker.of(new TraceStep.Passed(node));
    }

    @Override
    void perform(Run run) {
        try {
            run.frame().step(0);
        } catch (EvaluationFault fault) {
            throw NodeFault.at(Place.ofNode(node()), fault);
        }
        if (run.isTraced()) {
            run.trace(step);
        }
    }
}
