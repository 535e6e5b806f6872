package io.hengce.designer.session;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of a trial run. */
public sealed interface Trial {

    <R> R accept(Cases<R> cases);

    /** The decision, where there is one. */
    default Optional<Decided> decided() {
        return Optional.empty();
    }

    /** Nothing was run yet, or the result was closed. */
    record None() implements Trial {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.none();
        }
    }

    /** At work. */
    record Running() implements Trial {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.running();
        }
    }

    /** The flow has errors: there is nothing that could run. */
    record FlowRefused(List<Diagnostic> problems) implements Trial {
        public FlowRefused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.flowRefused(this);
        }
    }

    /** The application breaks the dictionary; the places are {@code data/<path>}. */
    record InputRefused(List<Diagnostic> problems) implements Trial {
        public InputRefused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.inputRefused(this);
        }
    }

    /** The engine failed in a way that is nobody's mistake but ours. */
    record Failed(String message) implements Trial {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.failed(this);
        }
    }

    /**
     * The engine decided.
     *
     * @param document what was run
     * @param took the decision alone, without checking, compiling and loading
     * @param called the flows that it called
     */
    record Decided(FlowDocument document, Application application, Decision decision, Duration took, CalledFlows called)
            implements Trial {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.decided(this);
        }

        @Override
        public Optional<Decided> decided() {
            return Optional.of(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R none();

        R running();

        R flowRefused(FlowRefused trial);

        R inputRefused(InputRefused trial);

        R failed(Failed trial);

        R decided(Decided trial);
    }
}
