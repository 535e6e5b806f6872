package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A node's place and size. */
record Stand(String node, Point at, NodeSize size) {

    /** Of the nodes that have a place, in document order. */
    static List<Stand> of(FlowDocument document, Set<String> nodes) {
        return document.nodes().stream()
                .filter(node -> nodes.contains(node.id()))
                .flatMap(node -> of(document, node).stream())
                .toList();
    }

    private static Optional<Stand> of(FlowDocument document, FlowNode node) {
        return document.layout().node(node.id()).map(at -> new Stand(node.id(), at, NodeSize.of(node)));
    }

    int left() {
        return at.x();
    }

    int right() {
        return at.x() + size.width();
    }

    int top() {
        return at.y();
    }

    int bottom() {
        return at.y() + size.height();
    }
}
