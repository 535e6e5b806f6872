package io.hengce.designer.counter;

import io.hengce.engine.counterfactual.CounterfactualAnswer;
import io.hengce.engine.counterfactual.CounterfactualQuestion;
import io.hengce.flow.document.FlowDocument;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Answers what would have to change. Called off the FX thread, one call at a time. */
@FunctionalInterface
public interface CounterRunner {

    /**
     * Empty where the flow has errors.
     *
     * @param wanted asked now and then; once it is false, the search ends early
     */
    Optional<CounterfactualAnswer> answer(
            FlowDocument document, CounterfactualQuestion question, BooleanSupplier wanted);
}
