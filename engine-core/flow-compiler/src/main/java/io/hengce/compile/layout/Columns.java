package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The number of edges on the longest way to each node; a cycle is entered at the node that is read first. */
final class Columns {

    private final Outline outline;
    private final Map<String, List<Edge>> out;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> waitingFor = new HashMap<>();
    private final ArrayDeque<String> ready = new ArrayDeque<>();

    Columns(Outline outline) {
        this.outline = outline;
        out = outline.edges().stream().collect(Collectors.groupingBy(Edge::from));
        outline.nodes().forEach(node -> waitingFor.put(node.id(), 0));
        outline.edges().forEach(edge -> waitingFor.merge(edge.to(), 1, Integer::sum));
        for (var node : outline.nodes()) {
            if (waitingFor.getOrDefault(node.id(), 0) == 0) {
                ready.add(node.id());
            }
        }
        walk();
    }

    int of(FlowNode node) {
        return columns.getOrDefault(node.id(), 0);
    }

    /** The edges without the longest, which ELK would have to lead through too many columns. */
    List<Edge> shortest(int mostColumnsCrossed) {
        var kept = new HashSet<String>();
        var crossed = 0;
        for (var edge : outline.edges().stream()
                .sorted(Comparator.comparing(this::span))
                .toList()) {
            crossed += span(edge);
            if (crossed <= mostColumnsCrossed) {
                kept.add(edge.id());
            }
        }
        return outline.edges().stream().filter(edge -> kept.contains(edge.id())).toList();
    }

    private int span(Edge edge) {
        return Math.abs(columns.getOrDefault(edge.to(), 0) - columns.getOrDefault(edge.from(), 0));
    }

    private void walk() {
        pass();
        for (var node : outline.nodes()) {
            if (waitingFor.getOrDefault(node.id(), 0) > 0) {
                waitingFor.put(node.id(), 0);
                ready.add(node.id());
                pass();
            }
        }
    }

    private void pass() {
        while (!ready.isEmpty()) {
            var id = ready.remove();
            var column = columns.computeIfAbsent(id, first -> 0);
            for (var edge : out.getOrDefault(id, List.of())) {
                if (waitingFor.getOrDefault(edge.to(), 0) > 0) {
                    columns.merge(edge.to(), column + 1, Math::max);
                    if (waitingFor.merge(edge.to(), -1, Integer::sum) == 0) {
                        ready.add(edge.to());
                    }
                }
            }
        }
    }
}
