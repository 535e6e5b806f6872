package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some nodes of a drawing that are drawn anew where they stood, each in its lane; the others make room where they have to,
 * and edges whose bends no longer fit are led automatically. One per drawing.
 */
final class Part {

    private final FlowDocument document;
    private final Set<String> nodes;
    private final Sizes sizes;
    private final Layout old;
    private final Layout drawn;
    private final Sheet sheet;

    private Part(FlowDocument document, Set<String> wanted) {
        this.document = document;
        this.old = document.layout();
        this.sizes = Sizes.of(document);
        this.nodes = new TreeSet<>(wanted);
        nodes.retainAll(old.nodes().keySet());
        this.drawn = AutomaticLayout.of(alone());
        this.sheet = new Sheet(document, nodes);
    }

    static Layout of(FlowDocument document, Set<String> wanted) {
        var part = new Part(document, wanted);
        part.blocks().forEach((lane, block) -> part.put(lane.map(Lane::id), block));
        return part.layout();
    }

    private FlowDocument alone() {
        var places = new HashMap<>(old.nodes());
        places.keySet().retainAll(nodes);
        return document.withNodes(document.nodes().stream()
                        .filter(node -> nodes.contains(node.id()))
                        .toList())
                .withEdges(document.edges().stream()
                        .filter(edge -> nodes.contains(edge.from()) && nodes.contains(edge.to()))
                        .toList())
                .withLayout(new Layout(places, Map.of(), List.of(), lanes()));
    }

    private List<Lane> lanes() {
        var held = new ArrayList<>(old.lanes());
        held.removeIf(lane -> nodes.stream().noneMatch(node -> isIn(lane, node)));
        return held;
    }

    private boolean isIn(Lane lane, String node) {
        return old.laneOf(node).equals(Optional.of(lane));
    }

    /** What is put down together: the nodes of a lane, or those that are in none. */
    private Map<Optional<Lane>, List<String>> blocks() {
        var blocks = new LinkedHashMap<Optional<Lane>, List<String>>();
        nodes.forEach(node -> blocks.computeIfAbsent(old.laneOf(node), lane -> new ArrayList<>())
                .add(node));
        return blocks;
    }

    private void put(Optional<String> lane, List<String> block) {
        var stood = around(old, block);
        var stands = around(drawn, block);
        var beside = lane.map(this::beside).orElse(block);
        var below = beside.size() > block.size() ? block : List.copyOf(nodes);
        var right = around(old, beside).left() - around(drawn, beside).left();
        var down = around(old, below).top() - around(drawn, below).top();
        var room = sheet.room(stands.movedTo(stands.left() + right, stands.top() + down), stood, lane);
        for (var node : block) {
            var at = area(drawn, node);
            sheet.put(node, at.movedTo(at.left() + room.left() - stands.left(), at.top() + room.top() - stands.top()));
        }
    }

    /** The nodes in lanes of the same stack, which keep their columns. */
    private List<String> beside(String lane) {
        return Stack.of(lanes()).stream()
                .filter(stack ->
                        stack.lanes().stream().anyMatch(each -> each.id().equals(lane)))
                .flatMap(stack ->
                        nodes.stream().filter(node -> stack.lanes().stream().anyMatch(each -> isIn(each, node))))
                .toList();
    }

    private Area around(Layout layout, Collection<String> some) {
        return some.stream().map(node -> area(layout, node)).reduce(Area::with).orElse(new Area(0, 0, 0, 0));
    }

    private Area area(Layout layout, String node) {
        return sizes.at(node, layout.node(node).orElse(new Point(0, 0)));
    }

    private Layout layout() {
        var places = new HashMap<>(old.nodes());
        places.replaceAll((node, at) -> sheet.place(node).orElse(at));
        var bends = new HashMap<String, List<Point>>();
        document.edges().forEach(edge -> bends.put(edge.id(), bends(edge)));
        bends.values().removeIf(List::isEmpty);
        return new Layout(places, bends, sheet.notes(), sheet.lanes());
    }

    /** The bends that an edge had, where both its ends went equally far and no node stands on them now. */
    private List<Point> bends(Edge edge) {
        var drawnAnew = nodes.contains(edge.from()) && nodes.contains(edge.to());
        var before = drawnAnew ? drawn : old;
        var from = moved(before, edge.from());
        if (from.isEmpty() || !from.equals(moved(before, edge.to()))) {
            return List.of();
        }
        var by = from.get();
        var through = before.bendsOf(edge.id()).stream()
                .map(bend -> bend.moved(by.x(), by.y()))
                .toList();
        return crossesANode(edge, through) ? List.of() : through;
    }

    private Optional<Point> moved(Layout before, String node) {
        return before.node(node).flatMap(at -> sheet.place(node).map(now -> now.moved(-at.x(), -at.y())));
    }

    private boolean crossesANode(Edge edge, List<Point> through) {
        var others = sheet.nodes().entrySet().stream()
                .filter(each -> !each.getKey().equals(edge.from())
                        && !each.getKey().equals(edge.to())
                        && (nodes.contains(each.getKey()) || nodes.contains(edge.from())))
                .map(Map.Entry::getValue)
                .toList();
        for (var index = 1; index < through.size(); index++) {
            var one = through.get(index - 1);
            var other = through.get(index);
            var piece = new Area(one.x(), one.y(), 0, 0).with(new Area(other.x(), other.y(), 0, 0));
            if (others.stream().anyMatch(area -> area.comesNear(piece, 2))) {
                return true;
            }
        }
        return false;
    }
}
