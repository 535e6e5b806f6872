package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.Way;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A flow loaded by every way, which must decide alike. */
final class EveryWay {

    static final EngineOptions OPTIONS = EngineOptions.STANDARD.withSources(new RandomSources());

    private final DecisionEngine reference;
    private final DecisionEngine realTime;
    private final Map<TraceDepth, Batch> batches = new EnumMap<>(TraceDepth.class);

    EveryWay(CompiledFlow compiled) {
        reference = DecisionEngine.load(compiled, OPTIONS.withWay(Way.REFERENCE));
        realTime = DecisionEngine.load(compiled, OPTIONS.withWay(Way.REAL_TIME));
    }

    Decision decide(Application application, TraceDepth depth) {
        var decision = reference.decide(application, depth);
        assertThat(realTime.decide(application, depth))
                .as("in real time: %s", application.values())
                .isEqualTo(decision);
        batches.computeIfAbsent(depth, each -> new Batch()).add(application, decision);
        return decision;
    }

    /** Decides everything again in batches, those that fail among the others. */
    void decideInBatches() {
        batches.forEach((depth, batch) -> assertThat(realTime.decideAll(batch.applications, depth))
                .as("in a batch, trace %s", depth)
                .isEqualTo(batch.decisions));
        assertThat(reference.decideAll(List.of(), TraceDepth.NONE)).isEmpty();
    }

    /** What was decided one by one. */
    private static final class Batch {

        private final List<Application> applications = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();

        private void add(Application application, Decision decision) {
            applications.add(application);
            decisions.add(decision);
        }
    }
}
