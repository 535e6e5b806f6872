package io.hengce.designer.engine;

import io.hengce.compile.FlowCompiler;
import io.hengce.designer.cases.CaseResult;
import io.hengce.designer.cases.CaseRunner;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.json.CasesJson;
import io.hengce.flow.parts.FlowParts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Decides cases on the engine that decides in production. The engine of the last content hash is kept. One call at a time. */
public final class EngineCases implements CaseRunner {

    private final FlowChecker checker = FlowChecker.standard();
    private final Supplier<FlowParts> parts;
    private Optional<DecisionEngine> kept = Optional.empty();

    /** @param parts what the flow can refer to, now */
    public EngineCases(Supplier<FlowParts> parts) {
        this.parts = parts;
    }

    @Override
    public Optional<Map<CaseText, CaseResult>> run(
            FlowDocument document, List<CaseText> cases, BooleanSupplier wanted) {
        var checked = checker.check(document, parts.get());
        if (checked instanceof CheckResult.Rejected
                || !UnknownSources.of(checked.get(), DataSources.NONE).isEmpty()) {
            return Optional.empty();
        }
        stopUnless(wanted);
        var engine = engine(checked.get());
        var json = new CasesJson(document.dictionary());
        var results = new LinkedHashMap<CaseText, CaseResult>();
        for (var one : cases) {
            stopUnless(wanted);
            results.put(one, result(engine, json, one));
        }
        return Optional.of(results);
    }

    private static CaseResult result(DecisionEngine engine, CasesJson json, CaseText text) {
        var reading = json.read(text);
        return reading.value()
                .<CaseResult>map(
                        one -> CaseResult.Decided.of(one, engine.decide(one.application(), TraceDepth.SUMMARY)))
                .orElseGet(() -> new CaseResult.Unreadable(reading.diagnostics()));
    }

    private DecisionEngine engine(ValidFlow flow) {
        var known = kept.filter(engine -> engine.flow().hash().equals(flow.contentHash()));
        var engine = known.orElseGet(() -> DecisionEngine.load(FlowCompiler.compile(flow)));
        kept = Optional.of(engine);
        return engine;
    }

    private static void stopUnless(BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException("the cases are not wanted any more");
        }
    }
}
