package io.hengce.compile.bpmn;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.SplitNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Nodes and edges sorted by id, so that the same content gives the same bytes; which edges come into a node and leave it. */
final class Graph {

    final List<FlowNode> nodes;
    final List<Edge> edges;
    private final Map<String, List<Edge>> incoming;
    private final Map<String, List<Edge>> outgoing;

    Graph(FlowDocument document) {
        nodes = document.nodes().stream()
                .sorted(Comparator.comparing(FlowNode::id))
                .toList();
        edges = document.edges().stream().sorted(Comparator.comparing(Edge::id)).toList();
        incoming = edges.stream().collect(Collectors.groupingBy(Edge::to));
        outgoing = edges.stream().collect(Collectors.groupingBy(Edge::from));
    }

    List<Edge> into(String node) {
        return incoming.getOrDefault(node, List.of());
    }

    List<Edge> from(String node) {
        return outgoing.getOrDefault(node, List.of());
    }

    /** Several edges meet before the node: BPMN needs a gateway there. */
    boolean merges(String node) {
        return into(node).size() > 1;
    }

    /** An exclusive choice between outputs. A split with one group has nothing to choose. */
    static boolean isChoice(FlowNode node) {
        return node instanceof BranchNode
                || node instanceof SplitNode && node.exits().size() > 1;
    }

    /** An edge that a choice takes on a condition. */
    static boolean isConditional(FlowNode source, Edge edge) {
        return isChoice(source) && !isDefault(source, edge);
    }

    /** The edge that a choice takes when no condition is true: that of its last output. */
    static boolean isDefault(FlowNode source, Edge edge) {
        var exits = source.exits();
        return isChoice(source)
                && edge.port().equals(exits.get(exits.size() - 1).port());
    }
}
