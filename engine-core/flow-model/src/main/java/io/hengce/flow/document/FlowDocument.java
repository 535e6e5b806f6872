package io.hengce.flow.document;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A decision flow as drawn: the one source of truth of everything that runs. A draft may be wrong in every way; only {@code FlowChecker} makes it valid.
 *
 * @param product the lending product it belongs to, an id
 */
public record FlowDocument(
        String id,
        LocalizedText name,
        String product,
        Dictionary dictionary,
        List<Parameter> parameters,
        List<Reason> reasons,
        List<FlowNode> nodes,
        List<Edge> edges,
        Layout layout) {

    public FlowDocument {
        parameters = List.copyOf(parameters);
        reasons = List.copyOf(reasons);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The first node with the id. Linear: index the nodes where it is asked often. */
    public Optional<FlowNode> node(String nodeId) {
        return nodes.stream().filter(node -> node.id().equals(nodeId)).findFirst();
    }

    public FlowDocument withNodes(List<FlowNode> others) {
        return new FlowDocument(id, name, product, dictionary, parameters, reasons, others, edges, layout);
    }

    /** The same document with the node of the same id replaced. */
    public FlowDocument withNode(FlowNode changed) {
        return withNodes(nodes.stream()
                .map(node -> node.id().equals(changed.id()) ? changed : node)
                .toList());
    }

    public FlowDocument withEdges(List<Edge> others) {
        return new FlowDocument(id, name, product, dictionary, parameters, reasons, nodes, others, layout);
    }

    public FlowDocument withParameters(List<Parameter> others) {
        return new FlowDocument(id, name, product, dictionary, others, reasons, nodes, edges, layout);
    }

    public FlowDocument withLayout(Layout other) {
        return new FlowDocument(id, name, product, dictionary, parameters, reasons, nodes, edges, other);
    }
}
