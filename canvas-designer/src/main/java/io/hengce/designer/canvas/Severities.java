package io.hengce.designer.canvas;

import io.hengce.designer.session.Problems;
import io.hengce.flow.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How bad the worst problem of each node is; remembered, since every frame asks for every node. FX thread only. */
final class Severities {

    private List<?> known = List.of();
    private final Map<String, Severity> worst = new HashMap<>();

    Optional<Severity> worstOf(Problems problems, String node) {
        if (known != problems.all()) {
            known = problems.all();
            worst.clear();
            for (var problem : problems.all()) {
                problem.place().node().ifPresent(id -> worst.merge(id, problem.severity(), Severities::worse));
            }
        }
        return Optional.ofNullable(worst.get(node));
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
