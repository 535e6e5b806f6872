package io.hengce.designer.heat;

import io.hengce.flow.coverage.Coverage;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which parts of a drawing were come to at all.
 *
 * @param nodes of each node and what is in it, by its id
 */
public record Covered(Coverage all, Map<String, Coverage> nodes) {

    private static final Coverage NOTHING = new Coverage(List.of(), List.of());

    public Covered {
        nodes = Map.copyOf(nodes);
    }

    static Covered of(FlowDocument document, Coverage all) {
        return new Covered(
                all,
                document.nodes().stream()
                        .collect(Collectors.toMap(FlowNode::id, node -> all.ofNode(node.id()), (one, two) -> one)));
    }

    public Coverage node(String id) {
        return nodes.getOrDefault(id, NOTHING);
    }
}
