package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.StartNode;
import java.util.HashMap;
import java.util.Map;

/** Every edge joins ports and nodes that exist, and every port of every node has exactly one edge. */
final class EdgesRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        var taken = new HashMap<String, Map<String, Edge>>();
        for (var edge : draft.document().edges()) {
            target(edge, draft, problems);
            var source = draft.graph().node(edge.from());
            if (source.isEmpty()) {
                problems.add(Mistake.EDGE_NODE_UNKNOWN, Places.edge(edge.id()), edge.id(), edge.from());
            } else {
                leaves(edge, source.get(), taken.computeIfAbsent(edge.from(), id -> new HashMap<>()), problems);
            }
        }
        for (var node : draft.document().nodes()) {
            missing(node, taken.getOrDefault(node.id(), Map.of()), problems);
        }
    }

    private static void target(Edge edge, Draft draft, Problems problems) {
        var target = draft.graph().node(edge.to());
        if (target.isEmpty()) {
            problems.add(Mistake.EDGE_NODE_UNKNOWN, Places.edge(edge.id()), edge.id(), edge.to());
        } else if (target.get() instanceof StartNode) {
            problems.add(Mistake.EDGE_INTO_START, Places.edge(edge.id()), edge.id(), edge.to());
        }
    }

    private static void leaves(Edge edge, FlowNode source, Map<String, Edge> taken, Problems problems) {
        if (!source.accept(new Ports()).contains(edge.port())) {
            problems.add(Mistake.EDGE_PORT_UNKNOWN, Places.edge(edge.id()), edge.id(), edge.from(), edge.port());
            return;
        }
        var first = taken.putIfAbsent(edge.port(), edge);
        if (first != null) {
            problems.add(
                    Mistake.EDGE_PORT_TWICE, Places.edge(edge.id()), edge.from(), edge.port(), first.id(), edge.id());
        }
    }

    private static void missing(FlowNode node, Map<String, Edge> taken, Problems problems) {
        for (var port : node.accept(new Ports())) {
            if (!taken.containsKey(port)) {
                problems.add(Mistake.EDGE_PORT_MISSING, Place.ofNode(node.id()), node.id(), port);
            }
        }
    }
}
