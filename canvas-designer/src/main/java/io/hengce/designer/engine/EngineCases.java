package io.hengce.designer.engine;

import io.hengce.designer.cases.CaseResult;
import io.hengce.designer.cases.CaseRunner;
import io.hengce.designer.session.Progress;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.json.CasesJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Decides cases on the engine that decides in production. The engine of the last content is kept. Data sources are answered from a record. One call at a time. */
public final class EngineCases implements CaseRunner {

    private final FlowChecker checker = FlowChecker.standard();
    private final Beside beside;
    private final KeptEngine engines = new KeptEngine();

    public EngineCases(Beside beside) {
        this.beside = beside;
    }

    @Override
    public Optional<Answer> run(FlowDocument document, List<CaseText> cases, Progress progress) {
        var checked = checker.check(document, beside.parts());
        var sources = beside.sources();
        if (checked instanceof CheckResult.Rejected
                || sources.value().isEmpty()
                || !UnknownSources.of(checked.get(), sources.get()).isEmpty()) {
            return Optional.empty();
        }
        progress.stopUnlessWanted();
        var engine = engines.of(checked.get(), sources.get());
        var json = new CasesJson(document.dictionary());
        var results = new LinkedHashMap<CaseText, CaseResult>();
        for (var one : cases) {
            progress.stopUnlessWanted();
            results.put(one, result(engine, json, one));
            progress.reached(results.size(), cases.size());
        }
        return Optional.of(new Answer(results, Called.of(checked.get())));
    }

    private static CaseResult result(DecisionEngine engine, CasesJson json, CaseText text) {
        var reading = json.read(text);
        return reading.value()
                .<CaseResult>map(
                        one -> CaseResult.Decided.of(one, engine.decide(one.application(), TraceDepth.SUMMARY)))
                .orElseGet(() -> new CaseResult.Unreadable(reading.diagnostics()));
    }
}
