package io.hengce.designer.document;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.Point;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;

/** A new parallel is drawn with its join, to which all its branches lead at first; every other node is drawn alone. */
final class WithJoin {

    /** Room for a card in a branch. */
    private static final int BETWEEN = 2 * 62 + NodeSize.CARD.width();

    private WithJoin() {}

    /** How far what is drawn with a node reaches to the right. */
    static int width(FlowNode node) {
        var own = NodeSize.of(node).width();
        return node instanceof ParallelNode ? own + BETWEEN + NodeSize.DIAMOND.width() : own;
    }

    /** The node at the point, and what is drawn with it. */
    static FlowDocument added(FlowDocument document, FlowNode node, Point at) {
        var drawn = alone(document, node, at);
        if (!(node instanceof ParallelNode parallel)) {
            return drawn;
        }
        var name = new LocalizedText("汇合", "Join");
        var join = NewNodes.fresh(drawn, new JoinNode("join", name), name);
        drawn = alone(drawn, join, at.moved(NodeSize.of(node).width() + BETWEEN, 0));
        var ids = FreshIds.ofEdges(drawn);
        var edges = new ArrayList<>(drawn.edges());
        parallel.ports().forEach(port -> edges.add(new Edge(ids.edge(), parallel.id(), port.id(), join.id())));
        return drawn.withEdges(edges);
    }

    private static FlowDocument alone(FlowDocument document, FlowNode node, Point at) {
        var nodes = new ArrayList<>(document.nodes());
        nodes.add(node);
        return document.withNodes(nodes).withLayout(document.layout().withNode(node.id(), at));
    }

    /** The node from which the flow goes on behind a node that was just drawn. */
    static FlowNode last(FlowDocument document, FlowNode node) {
        return node instanceof ParallelNode
                ? document.edges().stream()
                        .filter(edge -> edge.from().equals(node.id()))
                        .flatMap(edge -> document.node(edge.to()).stream())
                        .findFirst()
                        .orElse(node)
                : node;
    }
}
