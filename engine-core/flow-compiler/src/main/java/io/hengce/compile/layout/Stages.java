package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The lanes of a drawing as stages from left to right, each a stack of lanes: a node stays in the lane in which its corner lies.
 * Nodes in no lane stand before, between or behind the stages, as the edges want it; between two nodes of one stage they come into it.
 */
final class Stages {

    private final List<Stack> stacks;
    private final Map<String, Lane> laneOf;
    private final Map<String, Integer> places = new HashMap<>();

    private Stages(List<Stack> stacks, Map<String, Lane> laneOf) {
        this.stacks = stacks;
        this.laneOf = laneOf;
        for (var number = 0; number < stacks.size(); number++) {
            var lanes = stacks.get(number).lanes();
            var column = column(number);
            laneOf.forEach((node, lane) -> {
                if (lanes.contains(lane)) {
                    places.put(node, column);
                }
            });
        }
    }

    static Stages none() {
        return new Stages(List.of(), Map.of());
    }

    static Stages of(FlowDocument document, Outline outline) {
        var laneOf = new HashMap<String, Lane>();
        outline.nodes()
                .forEach(node -> document.layout().laneOf(node.id()).ifPresent(lane -> laneOf.put(node.id(), lane)));
        var stages = new Stages(Stack.of(document.layout().lanes()), laneOf);
        if (!stages.isNone()) {
            stages.settleOthers(outline);
        }
        return stages;
    }

    /** The group of columns in which a node stands, from the left; that of stack n is 2n + 1. Nothing where there are no lanes. */
    OptionalInt columns(String node) {
        var place = places.get(node);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    boolean isNone() {
        return stacks.isEmpty();
    }

    /** From left to right. */
    List<Stack> stacks() {
        return stacks;
    }

    /** The nodes in the columns of a stack, in its lanes or in none. */
    List<String> nodesOf(int stack) {
        return places.entrySet().stream()
                .filter(each -> each.getValue() == column(stack))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Optional<Lane> laneOf(String node) {
        return Optional.ofNullable(laneOf.get(node));
    }

    private void settleOthers(Outline outline) {
        var after = spread(outline.edges(), Edge::from, Edge::to, Math::max);
        var before = spread(outline.edges(), Edge::to, Edge::from, Math::min);
        outline.nodes().stream()
                .map(FlowNode::id)
                .filter(id -> !places.containsKey(id))
                .toList()
                .forEach(id ->
                        places.put(id, between(after.getOrDefault(id, 0), before.getOrDefault(id, Integer.MAX_VALUE))));
    }

    /** What the nodes in lanes say of those that are led to from them, on and on until nothing changes. */
    private Map<String, Integer> spread(
            List<Edge> edges, Function<Edge, String> from, Function<Edge, String> to, BinaryOperator<Integer> better) {
        var said = new HashMap<>(places);
        var changed = true;
        while (changed) {
            changed = false;
            for (var edge : edges) {
                var value = said.get(from.apply(edge));
                var at = to.apply(edge);
                if (value != null && !places.containsKey(at)) {
                    var known = said.get(at);
                    var now = known == null ? value : better.apply(known, value);
                    changed |= !now.equals(known);
                    said.put(at, now);
                }
            }
        }
        return said;
    }

    /** @param after the column of the last lane that leads here, 0: none */
    private static int between(int after, int before) {
        return before <= after || after == 0 ? after : after + 1;
    }

    private static int column(int stack) {
        return 2 * stack + 1;
    }
}
