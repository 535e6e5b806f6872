package io.hengce.designer.session;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is selected on the drawing: nodes and edges by id. */
public record Selection(Set<String> nodes, Set<String> edges) {

    public static final Selection NONE = new Selection(Set.of(), Set.of());

    public Selection {
        nodes = Set.copyOf(nodes);
        edges = Set.copyOf(edges);
    }

    public static Selection ofNode(String node) {
        return new Selection(Set.of(node), Set.of());
    }

    public static Selection ofNodes(Collection<String> nodes) {
        return new Selection(Set.copyOf(nodes), Set.of());
    }

    public static Selection ofEdge(String edge) {
        return new Selection(Set.of(), Set.of(edge));
    }

    /** With the node, or without it if it was selected. */
    public Selection toggled(String node) {
        var others = new HashSet<>(nodes);
        if (!others.remove(node)) {
            others.add(node);
        }
        return new Selection(others, edges);
    }

    /** The node, where exactly one is selected and nothing else. */
    public Optional<String> only() {
        return nodes.size() == 1 && edges.isEmpty() ? nodes.stream().findFirst() : Optional.empty();
    }

    public boolean isEmpty() {
        return nodes.isEmpty() && edges.isEmpty();
    }

    /** Without what the document does not have. */
    Selection within(FlowDocument document) {
        if (isEmpty()) {
            return this;
        }
        var known = document.nodes().stream().map(FlowNode::id).collect(Collectors.toSet());
        var joined = document.edges().stream().map(Edge::id).collect(Collectors.toSet());
        return new Selection(
                nodes.stream().filter(known::contains).collect(Collectors.toSet()),
                edges.stream().filter(joined::contains).collect(Collectors.toSet()));
    }
}
