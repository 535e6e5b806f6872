package io.hengce.designer.grid;

import io.hengce.designer.session.Trial;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceStep;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the rows that the last run took. */
final class GridHits {

    private GridHits() {}

    static Set<String> of(Trial trial, String node) {
        return new HashSet<>(Stream.concat(rows(trial, node).stream(), bins(trial, node).stream())
                .toList());
    }

    private static Set<String> bins(Trial trial, String node) {
        return trial.decided()
                .flatMap(decided -> decided.decision().trace())
                .flatMap(trace -> trace.steps().stream()
                        .filter(step -> step.node().equals(node))
                        .filter(TraceStep.Scored.class::isInstance)
                        .map(TraceStep.Scored.class::cast)
                        .findFirst())
                .map(step -> step.points().stream()
                        .map(given -> given.characteristic() + "/" + given.bin())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Set<String> rows(Trial trial, String node) {
        return trial.decided()
                .flatMap(decided -> decided.decision().trace())
                .flatMap(trace -> trace.steps().stream()
                        .filter(step -> step.node().equals(node))
                        .filter(TableStep.RowsHit.class::isInstance)
                        .map(TableStep.RowsHit.class::cast)
                        .findFirst())
                .map(step -> step.hits().isEmpty() ? Set.of("default") : Set.copyOf(step.hits()))
                .orElse(Set.of());
    }
}
