package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Edits of where several nodes stand. */
public final class ArrangeEdits {

    private ArrangeEdits() {}

    /** Puts nodes elsewhere; edges among them keep their bends where all go equally far. */
    public static Edit move(Map<String, Point> places) {
        return Edit.of("移动节点", "Move node", document -> Redrawn.moved(document, places));
    }

    /** Leads an edge through bends of its own, from its source to its target. */
    public static Edit bend(String edge, List<Point> through) {
        return Edit.of("调整连线走向", "Bend edge", document -> Redrawn.bent(document, edge, through));
    }

    /** Forgets the bends of edges, so that they are led automatically. */
    public static Edit straighten(Set<String> edges) {
        return Edit.of("自动走线", "Lead edge automatically", document -> {
            var drawn = document;
            for (var edge : edges) {
                drawn = Redrawn.straight(drawn, edge);
            }
            return drawn;
        });
    }

    public static Edit align(Set<String> nodes, Alignment alignment) {
        return new Edit(alignment.label(), document -> {
            var all = Stand.of(document, nodes);
            var places = new HashMap<String, Point>();
            all.forEach(stand -> places.put(stand.node(), alignment.of(stand.at(), stand.size(), all)));
            return Redrawn.moved(document, changed(document, places));
        });
    }

    /** Equal gaps from left to right; the first and the last stay. */
    public static Edit distributeAcross(Set<String> nodes) {
        return Edit.of("水平等距分布", "Distribute across", document -> {
            var row = Stand.of(document, nodes).stream()
                    .sorted(Comparator.comparingInt(Stand::left))
                    .toList();
            return spread(document, row, true);
        });
    }

    /** Equal gaps from top to bottom; the first and the last stay. */
    public static Edit distributeDown(Set<String> nodes) {
        return Edit.of("垂直等距分布", "Distribute down", document -> {
            var column = Stand.of(document, nodes).stream()
                    .sorted(Comparator.comparingInt(Stand::top))
                    .toList();
            return spread(document, column, false);
        });
    }

    private static FlowDocument spread(FlowDocument document, List<Stand> row, boolean across) {
        if (row.size() < 3) {
            return document;
        }
        var first = row.get(0);
        var last = row.get(row.size() - 1);
        var room = across ? last.right() - first.left() : last.bottom() - first.top();
        var filled = row.stream()
                .mapToInt(each -> across ? each.size().width() : each.size().height())
                .sum();
        var gap = (room - filled) / (double) (row.size() - 1);
        double next = across ? first.left() : first.top();
        var places = new HashMap<String, Point>();
        for (var each : row) {
            var at = (int) Math.round(next);
            places.put(each.node(), across ? new Point(at, each.top()) : new Point(each.left(), at));
            next += gap + (across ? each.size().width() : each.size().height());
        }
        return Redrawn.moved(document, changed(document, places));
    }

    /** Only what really moves, so that the bends of the others stay. */
    private static Map<String, Point> changed(FlowDocument document, Map<String, Point> places) {
        var moved = new HashMap<>(places);
        moved.entrySet()
                .removeIf(each -> document.layout().node(each.getKey()).stream().anyMatch(each.getValue()::equals));
        return moved;
    }
}
