package io.hengce.compile.layout;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fits lanes around nodes that were drawn anew: all as high as the drawing. One per drawing. */
final class LaneFit {

    /** Less than half of the gap between columns, so that lanes do not meet. */
    private static final int SIDE = 16;

    private static final int TITLE = 44;
    private static final int FOOT = 28;

    private final Map<String, NodeSize> sizes;
    private final Layout drawn;
    private final int top;
    private final int bottom;
    private int free = AutomaticLayout.MARGIN;

    LaneFit(FlowDocument document, Layout drawn) {
        this.drawn = drawn;
        this.sizes = document.nodes().stream()
                .collect(Collectors.toMap(FlowNode::id, NodeSize::of, (first, second) -> first));
        this.top = drawn.nodes().values().stream().mapToInt(Point::y).min().orElse(0) - TITLE;
        this.bottom = drawn.nodes().entrySet().stream()
                        .mapToInt(each ->
                                each.getValue().y() + size(each.getKey()).height())
                        .max()
                        .orElse(0)
                + FOOT;
    }

    /** A lane without nodes keeps its size, below the others. */
    Lane around(Lane lane, List<String> nodes) {
        if (nodes.isEmpty()) {
            var at = new Point(free, bottom + AutomaticLayout.ROW_GAP);
            free += lane.width() + SIDE;
            return new Lane(lane.id(), at, lane.width(), lane.height(), lane.text());
        }
        var left = nodes.stream().mapToInt(this::left).min().orElseThrow() - SIDE;
        var right = nodes.stream()
                        .mapToInt(node -> left(node) + size(node).width())
                        .max()
                        .orElseThrow()
                + SIDE;
        return new Lane(lane.id(), new Point(left, top), right - left, bottom - top, lane.text());
    }

    private int left(String node) {
        return drawn.nodes().getOrDefault(node, new Point(0, 0)).x();
    }

    private NodeSize size(String node) {
        return sizes.getOrDefault(node, NodeSize.CARD);
    }
}
