package io.hengce.bench.peer;

import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.Way;
import io.hengce.engine.loan.LoanFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;

/** One of the engine's ways at one depth of trace. */
final class OurEngine implements Contestant {

    private final DecisionEngine engine;
    private final TraceDepth depth;
    private final Application[] applications;

    OurEngine(Way way, TraceDepth depth) {
        this.engine = DecisionEngine.load(LoanFlow.compiled(), EngineOptions.STANDARD.withWay(way));
        this.depth = depth;
        this.applications = LoanFlow.applications().toArray(Application[]::new);
    }

    @Override
    public Object decide(int number) {
        return engine.decide(applications[number], depth);
    }

    @Override
    public String line(int number, Object decision) {
        return LoanFlow.line((Decision) decision);
    }
}
