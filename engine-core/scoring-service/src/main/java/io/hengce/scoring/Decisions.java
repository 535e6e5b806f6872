package io.hengce.scoring;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TraceDepth;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;

/** Decides, and keeps count: how long decisions take by flow and outcome, and what should not have happened. Safe for many threads. */
public final class Decisions {

    /** The meter of decisions. */
    public static final String METER = "hengce.decisions";

    private final Incidents incidents;
    private final MeterRegistry meters;

    public Decisions(Incidents incidents, MeterRegistry meters) {
        this.incidents = incidents;
        this.meters = meters;
    }

    public Decision decide(OfferedFlow offered, Application application, TraceDepth depth) {
        var start = Timer.start(meters);
        var decision = offered.engine().decide(application, depth);
        start.stop(Timer.builder(METER)
                .description("decisions of a flow, sources included")
                .tag("flow", offered.id())
                .tag("outcome", decision.outcome().name())
                .register(meters));
        return decision;
    }

    /** Counts the faults of a decision as incidents, and returns them. */
    public List<RankedReason> faults(Decision decision) {
        return incidents.count(decision);
    }
}
