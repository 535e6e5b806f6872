package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayList;

/**
 * Every node can be reached from the start, and from every node an end can be reached. Of nodes that cannot be reached only those are named that nothing leads to:
 * the ones behind them follow from these, and a circle is a mistake of its own.
 */
final class ReachRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        var graph = draft.graph();
        if (!draft.starts().isEmpty()) {
            var reached = graph.reachableFrom(draft.starts());
            for (var node : draft.document().nodes()) {
                if (!reached.contains(node.id()) && graph.into(node.id()).isEmpty()) {
                    problems.add(Mistake.NODE_UNREACHABLE, Place.ofNode(node.id()), node.id());
                }
            }
        }
        if (!draft.ends().isEmpty()) {
            var closed = new ArrayList<>(draft.ends());
            draft.document().nodes().stream()
                    .filter(node -> lacksEdge(node, graph))
                    .forEach(node -> closed.add(node.id()));
            var reaching = graph.reaching(closed);
            for (var node : draft.document().nodes()) {
                if (!reaching.contains(node.id())) {
                    problems.add(Mistake.NODE_WITHOUT_END, Place.ofNode(node.id()), node.id());
                }
            }
        }
    }

    /** A missing edge is reported for itself; that nothing leads on from there is no second mistake. */
    private static boolean lacksEdge(FlowNode node, Graph graph) {
        return graph.from(node.id()).size() < node.accept(new Ports()).size();
    }
}
