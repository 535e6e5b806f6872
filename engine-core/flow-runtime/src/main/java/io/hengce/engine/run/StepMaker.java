package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Value;
import java.util.Map;

/** What a node did, noted so that its step can be made when the trace is read. Holds nothing that changes, and nothing of the engine: a trace may outlive it. */
@FunctionalInterface
interface StepMaker {

    /** @param outputs what the node left behind where it may write, by field id, sorted */
    TraceStep step(Map<String, Value> outputs);

    /** A step that is the same whatever the node did. */
    static StepMaker of(TraceStep step) {
        return outputs -> step;
    }
}
