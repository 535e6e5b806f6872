package io.hengce.engine;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.FlowCompiler;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.ListCells;
import io.hengce.flow.parts.FlowParts;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A loaded flow and what to try it with. */
final class Trial {

    static final OffsetDateTime TIME = OffsetDateTime.parse("2026-06-15T10:00:00+08:00");

    private final FlowDocument document;
    private final CompiledFlow compiled;
    private final DecisionEngine engine;

    Trial(FlowDocument document) {
        this(document, DataSources.NONE);
    }

    Trial(FlowDocument document, DataSources sources) {
        this(document, sources, new FixtureParts());
    }

    Trial(FlowDocument document, DataSources sources, FlowParts parts) {
        this.document = document;
        this.compiled = FlowCompiler.compile(
                FlowChecker.standard().check(document, parts).get());
        this.engine = DecisionEngine.load(compiled, EngineOptions.STANDARD.withSources(sources));
    }

    DecisionEngine engine() {
        return engine;
    }

    CompiledFlow compiled() {
        return compiled;
    }

    /** An application with fields as texts: id, value, id, value … */
    Application application(String... cells) {
        return applicationAt(TIME, cells);
    }

    Application applicationAt(OffsetDateTime time, String... cells) {
        Map<String, String> byField = new HashMap<>();
        for (var number = 0; number < cells.length; number += 2) {
            byField.put(cells[number], cells[number + 1]);
        }
        return new ApplicationAssembler(document.dictionary(), new ListCells())
                .fromCells("a-1", time, byField)
                .get();
    }

    Decision decide(String... cells) {
        return engine.decide(application(cells), TraceDepth.SUMMARY);
    }

    static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(RankedReason::code).toList();
    }
}
