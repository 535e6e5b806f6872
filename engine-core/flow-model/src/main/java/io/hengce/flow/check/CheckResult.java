package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;

/** What a check says of a document. */
public sealed interface CheckResult {

    <R> R accept(Cases<R> cases);

    /** Everything that was found, sorted: the errors of a rejected document, and the warnings of either. */
    List<Diagnostic> diagnostics();

    /** The valid flow, for callers that know the document is valid; a bug otherwise. */
    ValidFlow get();

    /** The document is valid; the flow keeps its warnings. */
    record Accepted(ValidFlow flow) implements CheckResult {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.accepted(this);
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return flow.warnings();
        }

        @Override
        public ValidFlow get() {
            return flow;
        }
    }

    /**
     * The document is not valid.
     *
     * @param problems every error and warning, sorted; at least one is an error
     */
    record Rejected(List<Diagnostic> problems) implements CheckResult {
        public Rejected {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.rejected(this);
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return problems;
        }

        @Override
        public ValidFlow get() {
            throw new IllegalStateException("rejected: " + problems);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R accepted(Accepted result);

        R rejected(Rejected result);
    }
}
