package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * In which order ELK has to draw what stands in stages: edges that lead back are handed to it the other way round, and where nothing
 * else holds a node of one stage behind those of the earlier ones, an unseen edge does. ELK's own partitions would draw a flow
 * now one way, now another. One per drawing.
 */
final class StageOrder {

    private final Outline outline;
    private final List<Edge> edges;
    private final Stages stages;
    private final Rooms rooms;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    /** An unseen edge. */
    record Tie(String from, String to) {}

    /** @param edges those of the outline that ELK draws */
    StageOrder(Outline outline, List<Edge> edges, Stages stages) {
        this.outline = outline;
        this.edges = edges;
        this.stages = stages;
        this.rooms = new Rooms(outline);
        if (!stages.isNone()) {
            rank();
            layer();
            steady();
        }
    }

    /** Whether an edge is drawn from its target to its source. */
    boolean leadsBack(Edge edge) {
        return rank(edge.from()) > rank(edge.to());
    }

    List<Tie> ties() {
        return ties;
    }

    /** By stages, within each along its edges; a cycle is entered at the node that is read first. */
    private void rank() {
        var out = edges.stream()
                .filter(edge -> stage(edge.from()) == stage(edge.to()))
                .collect(Collectors.groupingBy(Edge::from));
        var waitingFor = new HashMap<String, Integer>();
        out.values().forEach(all -> all.forEach(edge -> waitingFor.merge(edge.to(), 1, Integer::sum)));
        var inStages = outline.nodes().stream()
                .map(FlowNode::id)
                .collect(Collectors.groupingBy(this::stage, TreeMap::new, Collectors.toList()));
        for (var stage : inStages.values()) {
            var ready = new ArrayDeque<>(stage.stream()
                    .filter(node -> waitingFor.getOrDefault(node, 0) == 0)
                    .toList());
            pass(ready, out, waitingFor);
            for (var node : stage) {
                ready.add(node);
                pass(ready, out, waitingFor);
            }
        }
    }

    private void pass(ArrayDeque<String> ready, Map<String, List<Edge>> out, Map<String, Integer> waitingFor) {
        while (!ready.isEmpty()) {
            var id = ready.remove();
            if (ranks.putIfAbsent(id, ranks.size()) == null) {
                for (var edge : out.getOrDefault(id, List.of())) {
                    if (waitingFor.merge(edge.to(), -1, Integer::sum) == 0) {
                        ready.add(edge.to());
                    }
                }
            }
        }
    }

    private void layer() {
        var into = edges.stream()
                .filter(edge -> !edge.from().equals(edge.to()))
                .collect(Collectors.groupingBy(edge -> leadsBack(edge) ? edge.from() : edge.to()));
        var stage = Integer.MIN_VALUE;
        var deepest = "";
        var behind = "";
        for (var node : outline.nodes().stream()
                .map(FlowNode::id)
                .sorted(Comparator.comparingInt(this::rank))
                .toList()) {
            if (stage(node) != stage) {
                stage = stage(node);
                behind = deepest;
            }
            var least = behind.isEmpty() ? 0 : layer(behind) + 1;
            var layer = into.getOrDefault(node, List.of()).stream()
                    .mapToInt(this::end)
                    .max()
                    .orElse(0);
            if (layer < least) {
                ties.add(new Tie(behind, node));
            }
            layers.put(node, Math.max(least, layer));
            deepest = deepest.isEmpty() || layer(node) > layer(deepest) ? node : deepest;
        }
    }

    /** ELK turns a node around most of whose edges lead back, and so its place: an unseen edge that leads onward keeps it from that. */
    private void steady() {
        var onward = new HashMap<String, Integer>();
        for (var edge : edges) {
            var way = leadsBack(edge) ? -1 : 1;
            onward.merge(edge.from(), way, Integer::sum);
            onward.merge(edge.to(), way, Integer::sum);
        }
        for (var edge : edges) {
            if (leadsBack(edge)
                    && (onward.getOrDefault(edge.from(), 0) <= 0 || onward.getOrDefault(edge.to(), 0) <= 0)) {
                ties.add(new Tie(edge.to(), edge.from()));
            }
        }
    }

    /** The layer behind an edge; its name takes one. */
    private int end(Edge edge) {
        var start = leadsBack(edge) ? edge.to() : edge.from();
        return layer(start) + (rooms.onTheWay(edge).isPresent() ? 2 : 1);
    }

    private int stage(String node) {
        return stages.columns(node).orElse(0);
    }

    private int rank(String node) {
        return ranks.getOrDefault(node, 0);
    }

    private int layer(String node) {
        return layers.getOrDefault(node, 0);
    }
}
