package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.ListCells;
import java.util.HashMap;
import java.util.List;

/** A flow loaded for every way; each decision is taken by all of them, which must decide alike. */
final class AllWays {

    private final FlowDocument document;
    private final DecisionEngine reference;
    private final DecisionEngine realTime;

    AllWays(FlowDocument document) {
        this(document, EngineOptions.STANDARD);
    }

    AllWays(FlowDocument document, DataSources sources) {
        this(document, EngineOptions.STANDARD.withSources(sources));
    }

    AllWays(FlowDocument document, EngineOptions options) {
        this.document = document;
        CompiledFlow compiled =
                FlowCompiler.compile(FlowChecker.standard().check(document).get());
        reference = DecisionEngine.load(compiled, options.withWay(Way.REFERENCE));
        realTime = DecisionEngine.load(compiled, options.withWay(Way.REAL_TIME));
    }

    /** @param cells fields as texts: id, value, id, value … */
    Decision decide(String... cells) {
        return decide(TraceDepth.SUMMARY, cells);
    }

    Decision decide(TraceDepth depth, String... cells) {
        var byField = new HashMap<String, String>();
        for (var number = 0; number < cells.length; number += 2) {
            byField.put(cells[number], cells[number + 1]);
        }
        var application = new ApplicationAssembler(document.dictionary(), new ListCells())
                .fromCells("a-1", Trial.TIME, byField)
                .get();
        var decision = realTime.decide(application, depth);
        assertThat(reference.decide(application, depth))
                .as("by the reference way")
                .isEqualTo(decision);
        assertThat(realTime.decideAll(List.of(application, application), depth))
                .as("in a batch")
                .containsExactly(decision, decision);
        return decision;
    }
}
