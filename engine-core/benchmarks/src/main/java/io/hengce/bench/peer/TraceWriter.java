package io.hengce.bench.peer;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.json.DecisionJson;

/** Decides by the engine, and writes the decision with its whole trace as JSON. */
record TraceWriter(Contestant engine) implements Contestant {

    /** What is measured comes to a decision and its text. */
    private record Written(Object decision, String text) {}

    @Override
    public Object decide(int number) {
        var decision = (Decision) engine.decide(number);
        return new Written(decision, DecisionJson.write(decision));
    }

    @Override
    public String line(int number, Object decision) {
        return engine.line(number, ((Written) decision).decision());
    }
}
