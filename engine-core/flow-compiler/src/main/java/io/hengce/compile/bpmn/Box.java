package io.hengce.compile.bpmn;

import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;

/** The rectangle of a shape in world pixels. */
record Box(int x, int y, int width, int height) {

    static Box of(FlowNode node, Point at) {
        var size = NodeSize.of(node);
        return new Box(at.x(), at.y(), size.width(), size.height());
    }

    Point left() {
        return new Point(x, y + height / 2);
    }

    Point bottom() {
        return new Point(x + width / 2, y + height);
    }

    Box movedTo(int down) {
        return new Box(x, down, width, height);
    }

    boolean meets(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    Point right() {
        return new Point(x + width, y + height / 2);
    }
}
