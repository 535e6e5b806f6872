package io.hengce.compile.bpmn;

import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;

/** The way of an edge as it is drawn where edges meet at the node itself. */
final class DrawnWay {

    /** How far before a gateway a way turns towards it. */
    private static final int BEFORE = 12;

    private DrawnWay() {}

    /** The same way to the left of a gateway that stands before the node: it turns before the gateway, not behind it. */
    static List<Point> into(Box gateway, List<Point> drawn) {
        var end = gateway.left();
        var points = new ArrayList<>(drawn.subList(0, drawn.size() - 1));
        var turn = turn(points, end);
        var upright = points.get(points.size() - 1).x();
        for (var index = points.size() - 1;
                index > 0 && upright > turn && points.get(index).x() == upright;
                index--) {
            points.set(index, new Point(turn, points.get(index).y()));
        }
        var last = points.get(points.size() - 1);
        if (last.y() != end.y()) {
            points.add(new Point(turn, last.y()));
            points.add(new Point(turn, end.y()));
        }
        points.add(end);
        return straight(points);
    }

    /** Not back into a source that stands right before; a way that comes back from around may go on. */
    private static int turn(List<Point> points, Point end) {
        var turn = end.x() - BEFORE;
        var start = points.get(0).x();
        return points.get(points.size() - 1).x() >= start ? Math.max(start, turn) : turn;
    }

    /** Without points between two on one line. */
    private static List<Point> straight(List<Point> points) {
        var kept = new ArrayList<Point>();
        for (var point : points) {
            while (kept.size() > 1 && inLine(kept.get(kept.size() - 2), kept.get(kept.size() - 1), point)) {
                kept.remove(kept.size() - 1);
            }
            if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(point)) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static boolean inLine(Point one, Point middle, Point other) {
        return one.x() == middle.x() && middle.x() == other.x() || one.y() == middle.y() && middle.y() == other.y();
    }
}
