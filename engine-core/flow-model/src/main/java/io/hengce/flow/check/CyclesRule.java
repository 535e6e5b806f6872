package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** No node leads back to itself. Each cycle that shares no node with a cycle shown before is shown whole. */
final class CyclesRule implements CheckRule {

    private static final int SHOWN = 12;

    @Override
    public void check(Draft draft, Problems problems) {
        if (!draft.graph().isCyclic()) {
            return;
        }
        var walk = new Walk(draft.graph());
        draft.starts().stream().sorted().forEach(walk::from);
        draft.document().nodes().stream().map(FlowNode::id).sorted().forEach(walk::from);
        for (var cycle : walk.cycles) {
            problems.add(Mistake.FLOW_CYCLE, Place.ofNode(cycle.get(0)), written(cycle));
        }
    }

    private static String written(List<String> cycle) {
        var shown = cycle.stream().limit(SHOWN).map(id -> "`" + id + "`").collect(Collectors.joining(" → "));
        return shown + (cycle.size() > SHOWN ? " → …" : "") + " → `" + cycle.get(0) + "`";
    }

    /** A depth-first walk without recursion. */
    private static final class Walk {
        private final Graph graph;
        private final Map<String, Integer> depth = new HashMap<>();
        private final Set<String> done = new HashSet<>();
        private final Set<String> shown = new HashSet<>();
        private final List<String> path = new ArrayList<>();
        private final List<List<String>> cycles = new ArrayList<>();

        Walk(Graph graph) {
            this.graph = graph;
        }

        void from(String root) {
            if (done.contains(root)) {
                return;
            }
            var open = new ArrayDeque<Iterator<Edge>>();
            enter(root, open);
            while (!open.isEmpty()) {
                var edges = open.peek();
                if (edges.hasNext()) {
                    follow(edges.next().to(), open);
                } else {
                    open.pop();
                    leave();
                }
            }
        }

        private void follow(String id, ArrayDeque<Iterator<Edge>> open) {
            var at = depth.get(id);
            if (at != null) {
                close(path.subList(at, path.size()));
            } else if (!done.contains(id)) {
                enter(id, open);
            }
        }

        private void enter(String id, ArrayDeque<Iterator<Edge>> open) {
            depth.put(id, path.size());
            path.add(id);
            open.push(graph.from(id).iterator());
        }

        private void leave() {
            var id = path.remove(path.size() - 1);
            depth.remove(id);
            done.add(id);
        }

        private void close(List<String> cycle) {
            if (Collections.disjoint(shown, cycle)) {
                shown.addAll(cycle);
                cycles.add(List.copyOf(cycle));
            }
        }
    }
}
