package io.hengce.compile.bpmn;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everything stands: where the layout of the document puts it, else by automatic layout. */
final class Positions {

    private static final int MERGE = 36;
    private static final int BETWEEN = 8;
    private static final int MERGE_GAP = AutomaticLayout.MEETING_ROOM - MERGE;

    private final Map<String, Box> boxes = new HashMap<>();
    private final Layout layout;

    Positions(FlowDocument document, Graph graph) {
        layout = AutomaticLayout.complete(document);
        for (var node : graph.nodes) {
            boxes.put(node.id(), Box.of(node, layout.node(node.id()).orElseThrow()));
        }
    }

    Box node(String id) {
        return Optional.ofNullable(boxes.get(id)).orElseThrow(() -> new IllegalArgumentException("no node " + id));
    }

    List<Point> bendsOf(String edge) {
        return layout.bendsOf(edge);
    }

    /** The gateway before a node, at its left. */
    Box merge(String id) {
        return merge(id, 0, 1);
    }

    /** One of several gateways before a node, one above the other. */
    Box merge(String id, int number, int count) {
        var target = node(id).left();
        var lower = (2 * number - count + 1) * (MERGE + BETWEEN) / 2;
        return new Box(target.x() - MERGE_GAP - MERGE, target.y() - MERGE / 2 + lower, MERGE, MERGE);
    }
}
