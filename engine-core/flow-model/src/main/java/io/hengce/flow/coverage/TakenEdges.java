package io.hengce.flow.coverage;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ParallelNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which edges of a drawing a decision took. Made once for a document; safe for many threads. */
public final class TakenEdges {

    private final Map<String, List<Edge>> leaving = new HashMap<>();
    private final Set<String> choosing = new HashSet<>();

    public TakenEdges(FlowDocument document) {
        for (var node : document.nodes()) {
            if (node.exits().size() > 1 && !(node instanceof ParallelNode)) {
                choosing.add(node.id());
            }
            leaving.put(
                    node.id(),
                    document.edges().stream()
                            .filter(edge -> edge.from().equals(node.id()))
                            .toList());
        }
    }

    /** The ids of the edges between the nodes of the path, in no order. */
    public Set<String> of(Decision decision) {
        return of(decision.path(), decision.trace().map(Trace::steps).orElse(List.of()));
    }

    /** The same of the beginning of a path, with the steps as far as they are known. */
    public Set<String> of(List<String> path, List<TraceStep> steps) {
        var chosen = new HashMap<String, String>();
        steps.forEach(step -> {
            if (step instanceof TraceStep.Branched branched) {
                chosen.put(branched.node(), branched.port());
            } else if (step instanceof TraceStep.Assigned assigned) {
                chosen.put(assigned.node(), assigned.group());
            }
        });
        var passed = Set.copyOf(path);
        var taken = new HashSet<String>();
        for (var index = 0; index < path.size(); index++) {
            var from = path.get(index);
            var next = index + 1 < path.size() ? path.get(index + 1) : "";
            for (var edge : leaving.getOrDefault(from, List.of())) {
                if (passed.contains(edge.to()) && isTaken(edge, chosen.get(from), next)) {
                    taken.add(edge.id());
                }
            }
        }
        return taken;
    }

    /** By the port that was chosen; where none is told, the edge to what came next. What does not choose takes all. */
    private boolean isTaken(Edge edge, @Nullable String chosen, String next) {
        if (chosen != null) {
            return edge.port().equals(chosen);
        }
        return !choosing.contains(edge.from()) || edge.to().equals(next);
    }
}
