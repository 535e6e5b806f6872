package io.hengce.flow.coverage;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a document that decisions come to: its nodes, its edges, and the rules, rows, cells, leaves, bins and adjustments in its nodes. What stands within a flow
 * that is called belongs to that flow. Made once for a document; safe for many threads.
 */
public final class DrawnParts {

    private final FlowDocument document;
    private final TakenEdges edges;

    public DrawnParts(FlowDocument document) {
        this.document = document;
        this.edges = new TakenEdges(document);
    }

    /** All of them, node by node with what is in it, then the edges. */
    public List<Place> all() {
        var all = new ArrayList<Place>();
        for (var node : document.nodes()) {
            all.add(Place.ofNode(node.id()));
            all.addAll(NodeParts.of(node));
        }
        document.edges().stream().map(Edge::id).map(Places::edge).forEach(all::add);
        return List.copyOf(all);
    }

    /** Those that a decision came to, each once. It needs a trace, of the depth of a summary at least. */
    public Set<Place> reached(Decision decision) {
        var reached = new LinkedHashSet<Place>();
        decision.path().forEach(node -> reached.add(Place.ofNode(node)));
        decision.trace()
                .map(Trace::steps)
                .orElse(List.of())
                .forEach(step -> reached.addAll(StepParts.of(document, step)));
        edges.of(decision).forEach(edge -> reached.add(Places.edge(edge)));
        return reached;
    }
}
