package io.hengce.compile.layout;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays the nodes of a stack into its lanes, one below the other; what is in no lane lies above or below all. In each lane
 * nodes keep their order from top to bottom and at most a gap between rows. One per stack.
 */
final class Bands {

    private final FlowDocument document;
    private final Sizes sizes;
    private final Map<String, Point> nodes;
    private final Map<Lane, Span> lanes = new HashMap<>();
    private int next;

    /** From the top to the bottom of a lane. */
    record Span(int top, int bottom) {
        Span downTo(int end) {
            return new Span(top, Math.max(end, bottom));
        }
    }

    /** @param nodes where the nodes stand; those of the stack are moved */
    Bands(FlowDocument document, Sizes sizes, Map<String, Point> nodes) {
        this.document = document;
        this.sizes = sizes;
        this.nodes = nodes;
    }

    /** The lanes from the top on. */
    Map<Lane, Span> lay(Stack stack, Stages stages, List<String> inside, int top) {
        next = top;
        var free = inside.stream().filter(node -> stages.laneOf(node).isEmpty()).toList();
        var above = free.stream().filter(node -> stoodAbove(stack, node)).toList();
        if (!above.isEmpty()) {
            next = pressed(above, top + LaneFit.TITLE) + LaneFit.FOOT;
        }
        for (var lane : stack.lanes()) {
            var held = inside.stream()
                    .filter(node -> stages.laneOf(node).equals(Optional.of(lane)))
                    .toList();
            var end = held.isEmpty() ? next + lane.height() : pressed(held, next + LaneFit.TITLE) + LaneFit.FOOT;
            lanes.put(lane, new Span(next, end));
            next = end + LaneFit.BETWEEN;
        }
        var below = free.stream().filter(node -> !above.contains(node)).toList();
        if (!below.isEmpty()) {
            pressed(below, next + LaneFit.TITLE);
        }
        return lanes;
    }

    private boolean stoodAbove(Stack stack, String node) {
        var first = stack.lanes().get(0);
        return document.layout()
                .node(node)
                .filter(at -> at.y() < first.at().y() + first.height() / 2)
                .isPresent();
    }

    /** Moves nodes under each other from a height on, without the room that others had between them; where the last ends. */
    private int pressed(List<String> some, int from) {
        var moves = new ArrayList<>(some);
        moves.sort(Comparator.comparingInt(this::top).thenComparing(node -> node));
        var reached = top(moves.get(0));
        var end = from;
        for (var node : moves) {
            var height = sizes.height(node);
            var at = top(node);
            var gap = at - reached;
            var now = gap > 0 ? end + Math.min(gap, AutomaticLayout.ROW_GAP) : end + gap;
            place(node, now);
            if (at + height > reached) {
                reached = at + height;
                end = now + height;
            }
        }
        return end;
    }

    private int top(String node) {
        return nodes.getOrDefault(node, new Point(0, 0)).y();
    }

    private void place(String node, int top) {
        nodes.computeIfPresent(node, (id, at) -> new Point(at.x(), top));
    }
}
