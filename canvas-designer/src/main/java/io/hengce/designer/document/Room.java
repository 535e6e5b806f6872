package io.hengce.designer.document;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/** Room for a node that is put into an edge: what stands at the right of the edge goes further right. */
final class Room {

    private static final int GAP = 44;
    private static final int NEAR = 24;

    private Room() {}

    /** The document with its nodes moved, and the new node placed between source and target of the edge. */
    static FlowDocument made(FlowDocument document, Edge edge, FlowNode node, Point at) {
        var source = stand(document, edge.from());
        var target = stand(document, edge.to());
        if (source.isEmpty()
                || target.isEmpty()
                || target.get().left() < source.get().right()) {
            return document.withLayout(document.layout().withNode(node.id(), at));
        }
        var size = NodeSize.of(node);
        var line = (source.get().top() + source.get().bottom()) / 2;
        var top = Math.abs(at.y() + size.height() / 2 - line) <= NEAR ? line - size.height() / 2 : at.y();
        var left = Math.max(at.x(), source.get().right() + GAP);
        var missing = left + WithJoin.width(node) + GAP - target.get().left();
        var moved = missing > 0 ? pushed(document, target.get().left(), missing) : document;
        return moved.withLayout(moved.layout().withNode(node.id(), new Point(left, top)));
    }

    private static FlowDocument pushed(FlowDocument document, int from, int by) {
        var places = new HashMap<String, Point>();
        document.layout().nodes().forEach((id, place) -> {
            if (place.x() >= from) {
                places.put(id, place.moved(by, 0));
            }
        });
        return Redrawn.moved(document, places);
    }

    private static Optional<Stand> stand(FlowDocument document, String node) {
        return document.node(node).stream()
                .map(FlowNode::id)
                .flatMap(id -> Stand.of(document, Set.of(id)).stream())
                .findFirst();
    }
}
