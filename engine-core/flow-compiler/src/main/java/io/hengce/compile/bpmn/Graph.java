package io.hengce.compile.bpmn;

import io.hengce.flow.check.Forks;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nodes and edges sorted by id, so that the same content gives the same bytes; which edges come into a node and leave it, and what decides beside. */
final class Graph {

    final List<FlowNode> nodes;
    final List<Edge> edges;
    final List<ShadowMark> shadows;
    private final Map<String, FlowNode> byId = new HashMap<>();
    private final Map<String, List<Edge>> incoming;
    private final Map<String, List<Edge>> outgoing;
    private final Map<String, List<Meeting>> meetings = new HashMap<>();

    Graph(FlowDocument document) {
        nodes = document.nodes().stream()
                .sorted(Comparator.comparing(FlowNode::id))
                .toList();
        nodes.forEach(node -> byId.putIfAbsent(node.id(), node));
        edges = document.edges().stream().sorted(Comparator.comparing(Edge::id)).toList();
        shadows = nodes.stream().flatMap(Graph::shadows).toList();
        incoming = edges.stream().collect(Collectors.groupingBy(Edge::to));
        outgoing = edges.stream().collect(Collectors.groupingBy(Edge::from));
        var forks = Forks.of(document);
        nodes.stream()
                .filter(JoinNode.class::isInstance)
                .forEach(join -> meetings.put(join.id(), meetings(join, forks)));
    }

    private static Stream<ShadowMark> shadows(FlowNode node) {
        return node instanceof SplitNode split
                ? split.shadows().stream().map(shadow -> new ShadowMark(split.id(), shadow))
                : Stream.empty();
    }

    List<Edge> into(String node) {
        return incoming.getOrDefault(node, List.of());
    }

    List<Edge> from(String node) {
        return outgoing.getOrDefault(node, List.of());
    }

    /** What is written at an edge: the name of its port; nothing where its node has only one. */
    Optional<String> name(Edge edge) {
        return Optional.ofNullable(byId.get(edge.from())).stream()
                .flatMap(node -> node.exits().stream())
                .filter(exit -> exit.port().equals(edge.port()))
                .map(exit -> exit.name().in(Language.ZH))
                .findFirst();
    }

    private List<Meeting> meetings(FlowNode join, Forks forks) {
        var branches = new TreeMap<String, List<Edge>>();
        for (var edge : into(join.id())) {
            forks.ended(edge)
                    .ifPresent(fork -> branches.computeIfAbsent(fork.port(), port -> new ArrayList<>())
                            .add(edge));
        }
        var parallel = forks.parallel(join.id()).orElse("");
        return branches.entrySet().stream()
                .map(branch -> new Meeting(join.id(), branch.getKey(), List.copyOf(branch.getValue())))
                .filter(meeting -> meeting.edges().size() > 1
                        || meeting.edges().get(0).from().equals(parallel))
                .toList();
    }

    /** Several edges, of which a run comes by one, meet before the node: BPMN needs a gateway there. */
    boolean merges(String node) {
        return into(node).size() > 1 && !meetings.containsKey(node);
    }

    /** The gateways before a join, in the order of the ports' ids. */
    List<Meeting> meetings(String join) {
        return meetings.getOrDefault(join, List.of());
    }

    /** The gateway before a join that an edge leads to. */
    Optional<Meeting> meeting(Edge edge) {
        return meetings(edge.to()).stream()
                .filter(meeting -> meeting.edges().contains(edge))
                .findFirst();
    }

    /** An exclusive choice between outputs. A split with one group has nothing to choose. */
    static boolean isChoice(FlowNode node) {
        return node instanceof BranchNode
                || node instanceof SplitNode && node.exits().size() > 1;
    }

    /** An edge that a choice takes on a condition. */
    static boolean isConditional(FlowNode source, Edge edge) {
        return isChoice(source) && !isDefault(source, edge);
    }

    /** The edge that a choice takes when no condition is true: that of its last output. */
    static boolean isDefault(FlowNode source, Edge edge) {
        var exits = source.exits();
        return isChoice(source)
                && edge.port().equals(exits.get(exits.size() - 1).port());
    }
}
