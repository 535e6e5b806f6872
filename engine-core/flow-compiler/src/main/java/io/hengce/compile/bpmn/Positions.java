package io.hengce.compile.bpmn;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where every node stands: where the layout puts it, else on a grid, one column a step, below everything that has a place. */
final class Positions {

    private static final int MARGIN = 40;
    private static final int COLUMN = NodeSize.CARD.width() + 108;
    private static final int ROW = NodeSize.CARD.height() + 50;
    private static final int MERGE = 36;
    private static final int MERGE_GAP = 26;

    private final Map<String, Box> boxes = new HashMap<>();

    Positions(FlowDocument document, Graph graph) {
        var layout = document.layout();
        var columns = graph.columns();
        var rows = new TreeMap<Integer, Integer>();
        var top = top(layout);
        for (var node : graph.nodes) {
            var column = columns.getOrDefault(node.id(), 0);
            var given = layout.node(node.id());
            var at = given.orElseGet(() -> grid(column, rows.merge(column, 1, Integer::sum) - 1, top));
            boxes.put(node.id(), given.isPresent() ? Box.of(node, at) : centred(node, at));
        }
    }

    private static int top(Layout layout) {
        return layout.nodes().values().stream()
                .mapToInt(point -> point.y() + ROW + MARGIN)
                .max()
                .orElse(MARGIN);
    }

    private static Point grid(int column, int row, int top) {
        return new Point(MARGIN + column * COLUMN, top + row * ROW);
    }

    /** Circles and diamonds of a grid row stand on the middle line of its cards. */
    private static Box centred(FlowNode node, Point at) {
        var down = (NodeSize.CARD.height() - Box.of(node, at).height()) / 2;
        return Box.of(node, new Point(at.x(), at.y() + down));
    }

    Box node(String id) {
        return Optional.ofNullable(boxes.get(id)).orElseThrow(() -> new IllegalArgumentException("no node " + id));
    }

    /** The gateway before a node, at its left. */
    Box merge(String id) {
        var target = node(id).left();
        return new Box(target.x() - MERGE_GAP - MERGE, target.y() - MERGE / 2, MERGE, MERGE);
    }
}
