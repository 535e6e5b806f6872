package io.hengce.simulation.run;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Decides each application of one sample set once, by its id, and keeps the decision: an engine gives the same again. Safe for many threads. */
public final class RememberedDecisions implements Decider {

    private final Decider decider;
    private final Map<String, Decision> decisions = new ConcurrentHashMap<>();

    public RememberedDecisions(Decider decider) {
        this.decider = decider;
    }

    @Override
    public Decision decide(Application application) {
        return decisions.computeIfAbsent(application.id(), id -> decider.decide(application));
    }
}
