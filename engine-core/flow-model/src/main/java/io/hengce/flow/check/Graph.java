package io.hengce.flow.check;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/** The nodes and edges of a document by id. Of nodes with one id the first counts; edges to unknown nodes are left out. Safe for many threads. */
final class Graph {

    private final Map<String, FlowNode> nodes = new HashMap<>();
    private final Map<String, List<Edge>> from = new HashMap<>();
    private final Map<String, List<Edge>> into = new HashMap<>();
    private final List<String> order;

    Graph(FlowDocument document) {
        document.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        for (var edge : document.edges()) {
            if (nodes.containsKey(edge.from()) && nodes.containsKey(edge.to())) {
                from.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
                into.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
            }
        }
        nodes.values().forEach(node -> from.computeIfPresent(node.id(), (id, edges) -> inPortOrder(node, edges)));
        order = topological();
    }

    Optional<FlowNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Edges out of a node in the order of its ports. */
    List<Edge> from(String node) {
        return Collections.unmodifiableList(from.getOrDefault(node, List.of()));
    }

    /** Edges into a node in document order. */
    List<Edge> into(String node) {
        return Collections.unmodifiableList(into.getOrDefault(node, List.of()));
    }

    /** Every node id such that each edge leads onward, ties by id; nodes on and behind a cycle are left out. */
    List<String> order() {
        return order;
    }

    /** Whether some node is on a cycle. */
    boolean isCyclic() {
        return order.size() < nodes.size();
    }

    Set<String> reachableFrom(List<String> starts) {
        return spread(starts, id -> from(id).stream().map(Edge::to).toList());
    }

    Set<String> reaching(List<String> ends) {
        return spread(ends, id -> into(id).stream().map(Edge::from).toList());
    }

    private static Set<String> spread(List<String> seeds, Function<String, List<String>> next) {
        var seen = new HashSet<>(seeds);
        var waiting = new ArrayList<>(seen);
        while (!waiting.isEmpty()) {
            for (var id : next.apply(waiting.remove(waiting.size() - 1))) {
                if (seen.add(id)) {
                    waiting.add(id);
                }
            }
        }
        return seen;
    }

    private List<String> topological() {
        var open = new HashMap<String, Integer>();
        nodes.keySet().forEach(id -> open.put(id, into(id).size()));
        var ready = new PriorityQueue<String>();
        open.forEach((id, count) -> {
            if (count == 0) {
                ready.add(id);
            }
        });
        var sorted = new ArrayList<String>(nodes.size());
        while (!ready.isEmpty()) {
            var id = ready.remove();
            sorted.add(id);
            for (var edge : from(id)) {
                if (open.merge(edge.to(), -1, Integer::sum) == 0) {
                    ready.add(edge.to());
                }
            }
        }
        return List.copyOf(sorted);
    }

    private static List<Edge> inPortOrder(FlowNode node, List<Edge> edges) {
        var rank = new HashMap<String, Integer>();
        node.accept(new Ports()).forEach(port -> rank.putIfAbsent(port, rank.size()));
        var sorted = new ArrayList<>(edges);
        sorted.sort((left, right) -> Integer.compare(
                rank.getOrDefault(left.port(), rank.size()), rank.getOrDefault(right.port(), rank.size())));
        return sorted;
    }
}
