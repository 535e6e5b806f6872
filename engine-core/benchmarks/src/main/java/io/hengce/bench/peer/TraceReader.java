package io.hengce.bench.peer;

import io.hengce.flow.decision.Decision;

/** Decides by the engine, and reads the whole trace, as it is made when it is read. */
record TraceReader(Contestant engine) implements Contestant {

    @Override
    public Object decide(int number) {
        var decision = (Decision) engine.decide(number);
        var trace = decision.trace().orElseThrow();
        if (trace.steps().isEmpty() || trace.whys().isEmpty()) {
            throw new IllegalStateException("no trace of " + number);
        }
        return decision;
    }

    @Override
    public String line(int number, Object decision) {
        return engine.line(number, decision);
    }
}
