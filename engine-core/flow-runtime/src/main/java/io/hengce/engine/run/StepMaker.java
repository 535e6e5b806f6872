package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.expr.Frame;

/** What a node did, noted so that its step can be made when the trace is read. Holds nothing that changes. */
@FunctionalInterface
interface StepMaker {

    /** @param after the values that the node left behind */
    TraceStep step(Frame after);
}
