package io.hengce.flow.check;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.StartNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which branches of parallels the nodes of a drawing stand in, and where branches meet. Knows what it can of any draft; nothing of nodes that cannot be reached or lie on
 * or behind a cycle. Safe for many threads.
 */
public final class Forks {

    private final Graph graph;
    private final Set<String> reached;
    private final Map<String, Fork> around = new HashMap<>();
    private final Map<String, String> joins = new HashMap<>();
    private final Map<String, String> parallels = new HashMap<>();

    Forks(Graph graph, List<String> starts) {
        this.graph = graph;
        reached = graph.reachableFrom(starts);
        graph.order().stream()
                .filter(reached::contains)
                .flatMap(id -> graph.node(id).stream())
                .forEach(this::place);
    }

    public static Forks of(FlowDocument document) {
        var starts = document.nodes().stream()
                .filter(StartNode.class::isInstance)
                .map(FlowNode::id)
                .toList();
        return new Forks(new Graph(document), starts);
    }

    private void place(FlowNode node) {
        var arriving = arriving(node.id());
        if (node instanceof JoinNode) {
            arriving.stream()
                    .flatMap(edge -> along(edge).stream())
                    .findFirst()
                    .ifPresent(fork -> meet(fork.parallel(), node.id()));
        } else {
            arriving.stream()
                    .map(this::along)
                    .reduce(this::common)
                    .flatMap(fork -> fork)
                    .ifPresent(fork -> around.put(node.id(), fork));
        }
    }

    private void meet(String parallel, String join) {
        joins.putIfAbsent(parallel, join);
        parallels.put(join, parallel);
        around(parallel).ifPresent(outer -> around.put(join, outer));
    }

    /** The innermost branch that both are in: ways that should not meet count as outside of what they have left. */
    private Optional<Fork> common(Optional<Fork> one, Optional<Fork> other) {
        var outer = chain(other);
        return one.equals(other)
                ? one
                : Optional.of(chain(one))
                        .filter(forks -> {
                            forks.retainAll(outer);
                            return !forks.isEmpty();
                        })
                        .map(forks -> forks.get(forks.size() - 1));
    }

    private List<Fork> chain(Optional<Fork> innermost) {
        var chain = new ArrayList<Fork>();
        for (var fork = innermost; fork.isPresent(); fork = around(fork.get().parallel())) {
            chain.add(fork.get());
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The edges by which a run may come to a node. */
    List<Edge> arriving(String node) {
        return graph.into(node).stream()
                .filter(edge -> reached.contains(edge.from()))
                .toList();
    }

    /** The innermost branch that a node stands in; a parallel and its join stand around their own branches. */
    public Optional<Fork> around(String node) {
        return Optional.ofNullable(around.get(node));
    }

    /** All branches that a node stands in, the outermost first. */
    public List<Fork> all(String node) {
        return chain(around(node));
    }

    /** The branch that a run is in while it follows an edge. */
    Optional<Fork> along(Edge edge) {
        return graph.node(edge.from())
                .filter(ParallelNode.class::isInstance)
                .map(parallel -> new Fork(parallel.id(), edge.port()))
                .or(() -> around(edge.from()));
    }

    /** Where the branches of a parallel meet. */
    public Optional<String> join(String parallel) {
        return Optional.ofNullable(joins.get(parallel));
    }

    /** The parallel whose branches meet in a join. */
    public Optional<String> parallel(String join) {
        return Optional.ofNullable(parallels.get(join));
    }

    /** The branch that an edge ends, where it leads into the join of its parallel. */
    public Optional<Fork> ended(Edge edge) {
        return parallel(edge.to())
                .flatMap(parallel -> along(edge).filter(fork -> fork.parallel().equals(parallel)));
    }
}
