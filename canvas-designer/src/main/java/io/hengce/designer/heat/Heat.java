package io.hengce.designer.heat;

import io.hengce.designer.session.TakenEdges;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many applications passed each node and edge, and how they ended.
 *
 * @param all of every application
 * @param nodes by node id; a node that none passed is not in it
 * @param edges by edge id, likewise
 */
public record Heat(OutcomeCounts all, Map<String, OutcomeCounts> nodes, Map<String, OutcomeCounts> edges) {

    public static final Heat NONE = new Heat(OutcomeCounts.NONE, Map.of(), Map.of());

    public Heat {
        nodes = Map.copyOf(nodes);
        edges = Map.copyOf(edges);
    }

    /** Of decisions that the document made. */
    public static Heat of(FlowDocument document, List<Decision> decisions) {
        var all = OutcomeCounts.NONE;
        var nodes = new HashMap<String, OutcomeCounts>();
        var edges = new HashMap<String, OutcomeCounts>();
        var taken = new TakenEdges(document);
        for (var decision : decisions) {
            var outcome = decision.outcome();
            all = all.with(outcome);
            decision.path().stream().distinct().forEach(node -> count(nodes, node, outcome));
            taken.of(decision).forEach(edge -> count(edges, edge, outcome));
        }
        return new Heat(all, nodes, edges);
    }

    private static void count(Map<String, OutcomeCounts> counts, String id, Outcome outcome) {
        counts.merge(id, OutcomeCounts.NONE.with(outcome), (known, one) -> known.with(outcome));
    }

    public OutcomeCounts node(String id) {
        return nodes.getOrDefault(id, OutcomeCounts.NONE);
    }

    public OutcomeCounts edge(String id) {
        return edges.getOrDefault(id, OutcomeCounts.NONE);
    }

    /** The share of all that passed an edge, 0 to 1. */
    public double flow(String edge) {
        return all.all() == 0 ? 0 : (double) edge(edge).all() / all.all();
    }

    public boolean isNone() {
        return all.all() == 0;
    }
}
