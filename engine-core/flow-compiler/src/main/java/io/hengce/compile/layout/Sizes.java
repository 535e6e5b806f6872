package io.hengce.compile.layout;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.Map;
import java.util.stream.Collectors;

/** How large the nodes of a document are, by id. */
record Sizes(Map<String, NodeSize> sizes) {

    static Sizes of(FlowDocument document) {
        return new Sizes(document.nodes().stream()
                .collect(Collectors.toMap(FlowNode::id, NodeSize::of, (first, second) -> first)));
    }

    int width(String node) {
        return of(node).width();
    }

    int height(String node) {
        return of(node).height();
    }

    Area at(String node, Point corner) {
        return new Area(corner.x(), corner.y(), width(node), height(node));
    }

    private NodeSize of(String node) {
        return sizes.getOrDefault(node, NodeSize.CARD);
    }
}
