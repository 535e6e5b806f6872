package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.Exit;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The nodes and edges to be drawn, in the order in which a reader meets them: from the nodes without an incoming edge
 * onward, ports from top to bottom. Of things with one id the first counts; edges to nowhere are left out.
 *
 * @param meetings ids of the nodes into which several edges of the document lead
 */
record Outline(List<FlowNode> nodes, List<Edge> edges, Set<String> meetings) {

    static Outline of(FlowDocument document, Predicate<String> wanted) {
        var nodes = new HashMap<String, FlowNode>();
        document.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
        nodes.keySet().removeIf(wanted.negate());
        var edges = new HashMap<String, Edge>();
        document.edges().stream()
                .filter(edge -> nodes.containsKey(edge.from()) && nodes.containsKey(edge.to()))
                .forEach(edge -> edges.putIfAbsent(edge.id(), edge));
        return new Reader(nodes, List.copyOf(edges.values())).read(meetings(document));
    }

    private static Set<String> meetings(FlowDocument document) {
        var once = new HashSet<String>();
        return document.edges().stream()
                .map(Edge::to)
                .filter(to -> !once.add(to))
                .collect(Collectors.toSet());
    }

    /** Walks along the edges. One per outline. */
    private static final class Reader {
        private final Map<String, FlowNode> nodes;
        private final Map<String, List<Edge>> out;
        private final Set<String> reached;
        private final Map<String, FlowNode> read = new LinkedHashMap<>();

        private Reader(Map<String, FlowNode> nodes, List<Edge> edges) {
            this.nodes = nodes;
            out = edges.stream().collect(Collectors.groupingBy(Edge::from));
            nodes.forEach((id, node) -> out.computeIfPresent(id, (from, leaving) -> inPortOrder(node, leaving)));
            reached = edges.stream().map(Edge::to).collect(Collectors.toSet());
        }

        private Outline read(Set<String> meetings) {
            var ids = nodes.keySet().stream().sorted().toList();
            ids.stream().filter(id -> !reached.contains(id)).forEach(this::follow);
            ids.forEach(this::follow); // what only a cycle leads to
            var edges = read.keySet().stream()
                    .flatMap(id -> out.getOrDefault(id, List.of()).stream())
                    .toList();
            return new Outline(List.copyOf(read.values()), edges, meetings);
        }

        /** Depth first, without recursion: a draft may be one long chain. */
        private void follow(String first) {
            var waiting = new ArrayList<String>(List.of(first));
            while (!waiting.isEmpty()) {
                var id = waiting.remove(waiting.size() - 1);
                if (read.putIfAbsent(id, nodes.get(id)) == null) {
                    var next = new ArrayList<>(out.getOrDefault(id, List.of()));
                    for (var index = next.size() - 1; index >= 0; index--) {
                        waiting.add(next.get(index).to());
                    }
                }
            }
        }

        private static List<Edge> inPortOrder(FlowNode node, List<Edge> leaving) {
            var ports = ports(node);
            return leaving.stream()
                    .sorted(Comparator.comparing((Edge edge) -> rank(ports, edge.port()))
                            .thenComparing(Edge::id))
                    .toList();
        }

        private static List<String> ports(FlowNode node) {
            return node.exits().stream().map(Exit::port).toList();
        }

        /** Unknown ports come last. */
        private static int rank(List<String> ports, String port) {
            var at = ports.indexOf(port);
            return at < 0 ? ports.size() : at;
        }
    }
}
