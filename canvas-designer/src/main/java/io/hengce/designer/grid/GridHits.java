package io.hengce.designer.grid;

import io.hengce.designer.session.Trial;
import io.hengce.flow.decision.TraceStep;
import java.util.Set;

/** Finds the rows that the last run took. */
final class GridHits {

    private GridHits() {}

    static Set<String> of(Trial trial, String node) {
        return trial.decided()
                .flatMap(decided -> decided.decision().trace())
                .flatMap(trace -> trace.steps().stream()
                        .filter(step -> step.node().equals(node))
                        .filter(TraceStep.RowsHit.class::isInstance)
                        .map(TraceStep.RowsHit.class::cast)
                        .findFirst())
                .map(step -> step.hits().isEmpty() ? Set.of("default") : Set.copyOf(step.hits()))
                .orElse(Set.of());
    }
}
