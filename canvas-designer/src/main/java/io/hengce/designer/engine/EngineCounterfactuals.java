package io.hengce.designer.engine;

import io.hengce.designer.counter.CounterRunner;
import io.hengce.engine.counterfactual.CounterfactualAnswer;
import io.hengce.engine.counterfactual.CounterfactualQuestion;
import io.hengce.engine.counterfactual.CounterfactualSearch;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Searches on the engine that decides in production. Data sources are answered from a record. One call at a time. */
public final class EngineCounterfactuals implements CounterRunner {

    private final FlowChecker checker = FlowChecker.standard();
    private final Beside beside;
    private final KeptEngine engines = new KeptEngine();

    public EngineCounterfactuals(Beside beside) {
        this.beside = beside;
    }

    @Override
    public Optional<CounterfactualAnswer> answer(
            FlowDocument document, CounterfactualQuestion question, BooleanSupplier wanted) {
        var checked = checker.check(document, beside.parts());
        var sources = beside.sources();
        if (checked instanceof CheckResult.Rejected
                || sources.value().isEmpty()
                || !UnknownSources.of(checked.get(), sources.get()).isEmpty()) {
            return Optional.empty();
        }
        var engine = engines.of(checked.get(), sources.get());
        return Optional.of(new CounterfactualSearch(checked.get(), engine).answer(question, wanted));
    }
}
