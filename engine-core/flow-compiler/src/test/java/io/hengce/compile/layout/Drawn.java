package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** A document with a layout of it, to be measured. */
record Drawn(FlowDocument document, Layout layout) {

    static Drawn anew(FlowDocument document) {
        return new Drawn(document, AutomaticLayout.of(document));
    }

    Rectangle box(String node) {
        return box(document.node(node).orElseThrow());
    }

    private Rectangle box(FlowNode node) {
        var size = NodeSize.of(node);
        var at = layout.node(node.id()).orElseThrow();
        return new Rectangle(at.x(), at.y(), size.width(), size.height());
    }

    /** From the middle of the source's right side over the bends to the middle of the target's left side. */
    List<Point> way(Edge edge) {
        var from = box(edge.from());
        var to = box(edge.to());
        var way = new ArrayList<Point>();
        way.add(new Point(from.x + from.width, from.y + from.height / 2));
        way.addAll(layout.bendsOf(edge.id()));
        way.add(new Point(to.x, to.y + to.height / 2));
        return way;
    }

    boolean isOrthogonal(Edge edge) {
        var way = way(edge);
        for (var index = 1; index < way.size(); index++) {
            var one = way.get(index - 1);
            var other = way.get(index);
            if (one.x() != other.x() && one.y() != other.y()) {
                return false;
            }
        }
        return true;
    }

    /** Pairs of node ids whose boxes, grown by some pixels, meet. */
    List<String> overlaps(int apart) {
        var boxes = document.nodes().stream().map(this::box).toList();
        var found = new ArrayList<String>();
        for (var one = 0; one < boxes.size(); one++) {
            var box = new Rectangle(boxes.get(one));
            box.grow(apart, apart);
            for (var other = one + 1; other < boxes.size(); other++) {
                if (box.intersects(boxes.get(other))) {
                    found.add(document.nodes().get(one).id() + " "
                            + document.nodes().get(other).id());
                }
            }
        }
        return found;
    }

    boolean crossesANode(Edge edge) {
        var way = way(edge);
        for (var index = 1; index < way.size(); index++) {
            var piece = new Rectangle(way.get(index - 1).x(), way.get(index - 1).y(), 0, 0);
            piece.add(way.get(index).x(), way.get(index).y());
            piece.grow(1, 1);
            for (var node : document.nodes()) {
                var inside = box(node.id());
                inside.grow(-2, -2);
                if (piece.intersects(inside)) {
                    return true;
                }
            }
        }
        return false;
    }
}
