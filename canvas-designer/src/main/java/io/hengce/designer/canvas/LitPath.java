package io.hengce.designer.canvas;

import io.hengce.designer.debug.Inside;
import io.hengce.designer.debug.Standing;
import io.hengce.designer.session.CalledFlows;
import io.hengce.flow.coverage.TakenEdges;
import io.hengce.flow.decision.LoopRun;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.FlowDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way that a trial run took through the drawing.
 *
 * @param nodes ids of the nodes it passed
 * @param edges ids of the edges it took
 * @param steps what each node did, by node id
 * @param inside the ways through the flows that nodes called, by node id
 */
record LitPath(Set<String> nodes, Set<String> edges, Map<String, TraceStep> steps, Map<String, LitPath> inside) {

    static final LitPath NONE = new LitPath(Set.of(), Set.of(), Map.of(), Map.of());

    LitPath {
        nodes = Set.copyOf(nodes);
        edges = Set.copyOf(edges);
        steps = Map.copyOf(steps);
        inside = Map.copyOf(inside);
    }

    static LitPath of(Optional<Standing> standing) {
        return standing.map(LitPath::of).orElse(NONE);
    }

    /** As far as the run is shown; to the end also the node that failed, which has no step. */
    private static LitPath of(Standing standing) {
        var path = standing.isAtTheEnd()
                ? standing.trial().decision().path()
                : standing.shown().stream().map(TraceStep::node).toList();
        return of(standing.trial().called(), standing.trial().document(), path, standing.shown());
    }

    private static LitPath of(CalledFlows called, FlowDocument flow, List<String> path, List<TraceStep> shown) {
        var steps = new HashMap<String, TraceStep>();
        var inside = new HashMap<String, LitPath>();
        for (var step : shown) {
            steps.put(step.node(), step);
            called.of(flow, step.node())
                    .ifPresent(inner -> Inside.called(step).stream()
                            .map(LoopRun::run)
                            .map(run ->
                                    of(called, inner, run.path(), run.trace().steps()))
                            .reduce(LitPath::with)
                            .ifPresent(way -> inside.put(step.node(), way)));
        }
        return new LitPath(Set.copyOf(path), new TakenEdges(flow).of(path, shown), steps, inside);
    }

    /** Wherever one of several runs came; what each of them did cannot be told in one place. */
    private LitPath with(LitPath other) {
        var ways = new HashMap<>(inside);
        other.inside.forEach((node, way) -> ways.merge(node, way, LitPath::with));
        return new LitPath(joined(nodes, other.nodes), joined(edges, other.edges), Map.of(), ways);
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
