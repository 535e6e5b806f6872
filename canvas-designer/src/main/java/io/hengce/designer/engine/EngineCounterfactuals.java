package io.hengce.designer.engine;

import io.hengce.compile.FlowCompiler;
import io.hengce.designer.counter.CounterRunner;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.counterfactual.CounterfactualAnswer;
import io.hengce.engine.counterfactual.CounterfactualQuestion;
import io.hengce.engine.counterfactual.CounterfactualSearch;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Searches on the engine that decides in production. One call at a time. */
public final class EngineCounterfactuals implements CounterRunner {

    private final FlowChecker checker = FlowChecker.standard();
    private final Supplier<FlowParts> parts;

    /** @param parts what the flow can refer to, now */
    public EngineCounterfactuals(Supplier<FlowParts> parts) {
        this.parts = parts;
    }

    @Override
    public Optional<CounterfactualAnswer> answer(
            FlowDocument document, CounterfactualQuestion question, BooleanSupplier wanted) {
        var checked = checker.check(document, parts.get());
        if (checked instanceof CheckResult.Rejected
                || !UnknownSources.of(checked.get(), DataSources.NONE).isEmpty()) {
            return Optional.empty();
        }
        var engine = DecisionEngine.load(FlowCompiler.compile(checked.get()));
        return Optional.of(new CounterfactualSearch(checked.get(), engine).answer(question, wanted));
    }
}
