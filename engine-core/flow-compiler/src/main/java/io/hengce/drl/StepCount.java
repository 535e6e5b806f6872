package io.hengce.drl;

import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;

/** How many elements of lists a run has looked at. One per run, one thread at a time. */
final class StepCount {

    private long looked;

    void add(int count) {
        looked += count;
        if (looked > Frame.STEPS) {
            throw new EvaluationFault("ENGINE_STEPS", "more than " + Frame.STEPS + " elements looked at");
        }
    }
}
