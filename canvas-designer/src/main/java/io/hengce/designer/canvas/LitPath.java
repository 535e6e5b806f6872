package io.hengce.designer.canvas;

import io.hengce.designer.session.TakenEdges;
import io.hengce.designer.session.Trial;
import io.hengce.flow.decision.TraceStep;
import java.util.HashMap;
import java.util.Map;
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

    static LitPath of(Trial trial) {
        return trial.decided().map(LitPath::of).orElse(NONE);
    }

    private static LitPath of(Trial.Decided trial) {
        var steps = new HashMap<String, TraceStep>();
        trial.decision().trace().ifPresent(trace -> trace.steps().forEach(step -> steps.put(step.node(), step)));
        var edges = new TakenEdges(trial.document()).of(trial.decision());
        return new LitPath(Set.copyOf(trial.decision().path()), edges, steps);
    }
}
