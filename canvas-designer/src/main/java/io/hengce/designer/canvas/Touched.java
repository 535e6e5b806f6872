package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells where one picture differs from the next, so that only that is painted anew. */
final class Touched {

    /** The reach without tags. */
    private static final double BARE_REACH = 92;

    private Touched() {}

    /** The areas that differ, empty where the whole does. */
    static Optional<List<Area>> between(Picture before, Picture now) {
        return isAlike(before, now) ? Optional.of(areas(before, now)) : Optional.empty();
    }

    /** Apart from the places of nodes and lines, from what is selected or hovered, and from what a gesture shows. */
    private static boolean isAlike(Picture before, Picture now) {
        return before.camera().zoom() == now.camera().zoom()
                && before.theme() == now.theme()
                && before.problems() == now.problems()
                && before.lit() == now.lit()
                && before.heat() == now.heat()
                && before.breakpoints().equals(now.breakpoints())
                && before.remark().equals(now.remark())
                && isSameGround(before, now)
                && targets(before).equals(targets(now));
    }

    private static boolean isSameGround(Picture before, Picture now) {
        var one = before.document();
        var other = now.document();
        return one == other
                || (one.dictionary() == other.dictionary()
                        && one.layout().notes().equals(other.layout().notes())
                        && one.layout().lanes().equals(other.layout().lanes()));
    }

    /** While an edge is drawn, the nodes that it cannot lead to are veiled. */
    private static Optional<Set<String>> targets(Picture picture) {
        return picture.pending().wire().map(Pending.Wire::targets);
    }

    private static List<Area> areas(Picture before, Picture now) {
        var areas = new ArrayList<>(now.drawing().differences(before.drawing()));
        var nodes = new HashSet<>(before.selection().nodes());
        now.selection().nodes().forEach(node -> toggle(nodes, node));
        var edges = new HashSet<>(before.selection().edges());
        now.selection().edges().forEach(edge -> toggle(edges, edge));
        if (!before.hovered().equals(now.hovered())) {
            before.hovered().ifPresent(nodes::add);
            now.hovered().ifPresent(nodes::add);
        }
        pending(before, nodes, edges, areas);
        pending(now, nodes, edges, areas);
        frames(before.frames(), now.frames(), nodes);
        frames(now.frames(), before.frames(), nodes);
        nodes.forEach(node -> now.drawing().box(node).ifPresent(box -> areas.add(box.area())));
        now.drawing().routes().stream()
                .filter(route -> edges.contains(route.edge().id()))
                .forEach(route -> areas.addAll(route.pieces()));
        var reach = now.lit() == LitPath.NONE && now.heat().isNone() && !now.isFar() ? BARE_REACH : now.reach();
        return areas.stream().map(area -> area.grown(reach)).toList();
    }

    /** Nodes in which something else stands; one that was opened or closed has another box. */
    private static void frames(Map<String, Frame> these, Map<String, Frame> others, Set<String> nodes) {
        these.forEach((node, frame) -> {
            if (others.get(node) != frame) {
                nodes.add(node);
            }
        });
    }

    private static void toggle(Set<String> ids, String id) {
        if (!ids.remove(id)) {
            ids.add(id);
        }
    }

    private static void pending(Picture picture, Set<String> nodes, Set<String> edges, List<Area> areas) {
        var pending = picture.pending();
        pending.edge().ifPresent(edges::add);
        pending.marquee().ifPresent(areas::add);
        pending.ghost().ifPresent(ghost -> areas.add(ghost.area()));
        pending.wire().ifPresent(wire -> {
            wire.over().ifPresent(nodes::add);
            areas.add(new Area(wire.start().x(), wire.start().y(), 0, 0)
                    .with(new Area(wire.end().x(), wire.end().y(), 0, 0)));
        });
    }
}
