package io.hengce.designer.cases;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.DecisionCase;
import io.hengce.flow.decision.Expectation.Mismatch;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** What one case came to. */
public sealed interface CaseResult {

    <R> R accept(Cases<R> cases);

    /** What was decided, where the case could be read. */
    default Optional<Decided> decided() {
        return Optional.empty();
    }

    /** The case does not fit the dictionary. */
    record Unreadable(List<Diagnostic> problems) implements CaseResult {
        public Unreadable {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.unreadable(this);
        }
    }

    /**
     * The engine decided it.
     *
     * @param mismatches what was expected otherwise; none when the case holds
     */
    record Decided(DecisionCase one, Decision decision, List<Mismatch> mismatches) implements CaseResult {
        public Decided {
            mismatches = List.copyOf(mismatches);
        }

        public static Decided of(DecisionCase one, Decision decision) {
            return new Decided(one, decision, one.expected().mismatches(decision));
        }

        public boolean holds() {
            return mismatches.isEmpty();
        }

        @Override
        public Optional<Decided> decided() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.decided(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R unreadable(Unreadable result);

        R decided(Decided result);
    }
}
