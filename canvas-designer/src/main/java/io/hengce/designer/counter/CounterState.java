package io.hengce.designer.counter;

import io.hengce.engine.counterfactual.CounterfactualAnswer;
import io.hengce.engine.counterfactual.CounterfactualQuestion;

/** How it stands with the question. */
public sealed interface CounterState {

    <R> R accept(Cases<R> cases);

    /** Nothing was asked, or not of this run. */
    record None() implements CounterState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.none();
        }
    }

    /** At work. */
    record Working() implements CounterState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.working();
        }
    }

    /** The search failed in a way that is nobody's mistake but ours. */
    record Failed(String message) implements CounterState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.failed(this);
        }
    }

    /** The answer. */
    record Answered(CounterfactualQuestion question, CounterfactualAnswer answer) implements CounterState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.answered(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R none();

        R working();

        R failed(Failed state);

        R answered(Answered state);
    }
}
