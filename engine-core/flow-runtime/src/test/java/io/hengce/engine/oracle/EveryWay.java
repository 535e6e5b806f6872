package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.Way;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;

/** A flow loaded by every way, which must decide alike. */
final class EveryWay {

    private final DecisionEngine reference;
    private final DecisionEngine realTime;

    EveryWay(CompiledFlow compiled) {
        reference = DecisionEngine.load(compiled, EngineOptions.STANDARD.withWay(Way.REFERENCE));
        realTime = DecisionEngine.load(compiled, EngineOptions.STANDARD.withWay(Way.REAL_TIME));
    }

    Decision decide(Application application, TraceDepth depth) {
        var decision = reference.decide(application, depth);
        assertThat(realTime.decide(application, depth))
                .as("in real time: %s", application.values())
                .isEqualTo(decision);
        return decision;
    }
}
