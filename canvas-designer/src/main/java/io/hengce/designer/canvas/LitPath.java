package io.hengce.designer.canvas;

import io.hengce.designer.session.Trial;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import java.util.HashMap;
import java.util.HashSet;
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
        var path = trial.decision().path();
        var edges = new HashSet<String>();
        for (var index = 1; index < path.size(); index++) {
            edges.addAll(taken(trial.document(), path.get(index - 1), path.get(index), steps));
        }
        return new LitPath(Set.copyOf(path), edges, steps);
    }

    private static Set<String> taken(FlowDocument document, String from, String to, Map<String, TraceStep> steps) {
        var port = steps.get(from) instanceof TraceStep.Branched branched ? branched.port() : Edge.OUT;
        var found = new HashSet<String>();
        for (var edge : document.edges()) {
            if (edge.from().equals(from) && edge.to().equals(to) && edge.port().equals(port)) {
                found.add(edge.id());
            }
        }
        return found;
    }
}
