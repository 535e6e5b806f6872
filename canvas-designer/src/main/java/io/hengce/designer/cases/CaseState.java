package io.hengce.designer.cases;

import java.util.Optional;

/** How it stands with the cases. */
public sealed interface CaseState {

    <R> R accept(Cases<R> cases);

    /** The last run, where the flow could run. */
    default Optional<CaseRun> run() {
        return Optional.empty();
    }

    /** There are no cases, or they were not run yet. */
    record None() implements CaseState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.none();
        }
    }

    /** The flow has errors. */
    record FlowRefused() implements CaseState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.flowRefused();
        }
    }

    /** The engine failed. */
    record Failed(String message) implements CaseState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.failed(this);
        }
    }

    /** They were run. */
    record Ran(CaseRun last) implements CaseState {
        @Override
        public Optional<CaseRun> run() {
            return Optional.of(last);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.ran(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R none();

        R flowRefused();

        R failed(Failed state);

        R ran(Ran state);
    }
}
