package io.hengce.simulation.cli;

import io.hengce.engine.DecisionEngine;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.simulation.run.Decider;
import java.util.List;

/** Decides by an engine, many applications in one go. */
record EngineDecider(DecisionEngine engine, TraceDepth depth) implements Decider {

    @Override
    public Decision decide(Application application) {
        return engine.decide(application, depth);
    }

    @Override
    public List<Decision> decideAll(List<Application> applications) {
        return engine.decideAll(applications, depth);
    }
}
