package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The lanes of a drawing as stages from left to right: a node stays in the lane in which its corner lies. Nodes in no lane stand
 * before, between or behind the lanes, as the edges want it; between two nodes of one lane they come into it.
 */
final class Stages {

    private final List<Lane> lanes;
    private final Map<String, Integer> places = new HashMap<>();

    private Stages(List<Lane> lanes) {
        this.lanes = lanes;
    }

    static Stages none() {
        return new Stages(List.of());
    }

    static Stages of(FlowDocument document, Outline outline) {
        var lanes = document.layout().lanes().stream()
                .sorted(Comparator.comparingInt((Lane lane) -> lane.at().x())
                        .thenComparingInt(lane -> lane.at().y())
                        .thenComparing(Lane::id))
                .toList();
        var stages = new Stages(lanes);
        document.layout().nodes().forEach((node, at) -> stages.settle(document.layout(), node, at));
        if (!lanes.isEmpty()) {
            stages.settleOthers(outline);
        }
        return stages;
    }

    /** The group of columns in which a node stands, from the left; lane n has 2n + 1. Nothing where there are no lanes. */
    OptionalInt columns(String node) {
        var place = places.get(node);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    boolean isNone() {
        return lanes.isEmpty();
    }

    /** The lanes around their nodes where those stand now, all of one height; a lane without nodes keeps its size, below them. */
    List<Lane> around(FlowDocument document, Layout drawn) {
        var fit = new LaneFit(document, drawn);
        var drawnLanes = new HashMap<String, Lane>();
        for (var number = 0; number < lanes.size(); number++) {
            var lane = lanes.get(number);
            drawnLanes.put(lane.id(), fit.around(lane, nodesOf(number)));
        }
        return document.layout().lanes().stream()
                .map(lane -> drawnLanes.getOrDefault(lane.id(), lane))
                .toList();
    }

    private List<String> nodesOf(int lane) {
        return places.entrySet().stream()
                .filter(each -> each.getValue() == column(lane))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The topmost lane counts where they overlap. */
    private void settle(Layout layout, String node, Point at) {
        for (var lane : layout.lanes()) {
            if (at.x() >= lane.at().x()
                    && at.y() >= lane.at().y()
                    && at.x() <= lane.at().x() + lane.width()
                    && at.y() <= lane.at().y() + lane.height()) {
                places.put(node, column(lanes.indexOf(lane)));
            }
        }
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

    private static int column(int lane) {
        return 2 * lane + 1;
    }
}
