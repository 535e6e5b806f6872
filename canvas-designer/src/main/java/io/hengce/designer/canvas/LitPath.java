package io.hengce.designer.canvas;

import io.hengce.designer.debug.Standing;
import io.hengce.flow.coverage.TakenEdges;
import io.hengce.flow.decision.TraceStep;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way that a trial run took through the drawing.
 *
 * @param nodes ids of the nodes it passed
 * @param edges ids of the edges it took
 * @param steps what each node did, by node id
 */
record LitPath(Set<String> nodes, Set<String> edges, Map<String, TraceStep> steps) {

    static final LitPath NONE = new LitPath(Set.of(), Set.of(), Map.of());

    LitPath {
        nodes = Set.copyOf(nodes);
        edges = Set.copyOf(edges);
        steps = Map.copyOf(steps);
    }

    static LitPath of(Optional<Standing> standing) {
        return standing.map(LitPath::of).orElse(NONE);
    }

    /** As far as the run is shown; to the end also the node that failed, which has no step. */
    private static LitPath of(Standing standing) {
        var steps = new HashMap<String, TraceStep>();
        standing.shown().forEach(step -> steps.put(step.node(), step));
        var path = standing.isAtTheEnd()
                ? standing.trial().decision().path()
                : standing.shown().stream().map(TraceStep::node).toList();
        var edges = new TakenEdges(standing.trial().document()).of(path, standing.shown());
        return new LitPath(Set.copyOf(path), edges, steps);
    }
}
