package io.hengce.designer.sample;

import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** How it stands with the pinned sample. */
public sealed interface SampleState {

    <R> R accept(Cases<R> cases);

    /** The last comparison, where there is one. */
    default Optional<Compared> compared() {
        return Optional.empty();
    }

    /** No sample is pinned. */
    record None() implements SampleState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.none();
        }
    }

    /** At work for the first time since it was pinned. */
    record Working(SampleChoice sample) implements SampleState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.working(this);
        }
    }

    /** The flow has errors just now. */
    record FlowRefused(SampleChoice sample) implements SampleState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.flowRefused(this);
        }
    }

    /** The file cannot be read for this flow. */
    record Unreadable(SampleChoice sample, List<Diagnostic> problems) implements SampleState {
        public Unreadable {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.unreadable(this);
        }
    }

    /** Something failed that is nobody's mistake but ours. */
    record Failed(SampleChoice sample, String message) implements SampleState {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.failed(this);
        }
    }

    /**
     * The sample was decided.
     *
     * @param saved by the saved flow; empty where that has errors or another dictionary
     */
    record Compared(SampleChoice sample, SampleRun now, Optional<SampleRun> saved, List<SampleChange> changes)
            implements SampleState {
        public Compared {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.compared(this);
        }

        @Override
        public Optional<Compared> compared() {
            return Optional.of(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R none();

        R working(Working state);

        R flowRefused(FlowRefused state);

        R unreadable(Unreadable state);

        R failed(Failed state);

        R compared(Compared state);
    }
}
