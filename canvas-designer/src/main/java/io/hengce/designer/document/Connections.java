package io.hengce.designer.document;

import io.hengce.flow.check.Outward;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which edges may be drawn from a node: to every node but a start, itself, and what leads to it. */
public final class Connections {

    private final FlowDocument document;
    private final String from;
    private final Set<String> before;

    private Connections(FlowDocument document, String from) {
        this.document = document;
        this.from = from;
        this.before = ancestors(document, from);
    }

    public static Connections from(FlowDocument document, String from) {
        return new Connections(document, from);
    }

    /** The ids of the nodes that an edge may lead to. */
    public Set<String> targets() {
        return document.nodes().stream()
                .map(FlowNode::id)
                .filter(id -> refusal(id).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Why no edge may lead to the node. */
    public Optional<LocalizedText> refusal(String to) {
        var target = document.node(to);
        if (target.isEmpty()) {
            return refused("那里没有节点", "There is no node");
        }
        if (target.get() instanceof StartNode) {
            return refused("开始节点不能有进入的连线", "Nothing can lead into the start");
        }
        if (to.equals(from)) {
            return refused("节点不能连到自己", "A node cannot lead to itself");
        }
        if (before.contains(to)) {
            return refused("会形成回路：该节点已在前面", "That would be a loop: this node comes before");
        }
        return Optional.empty();
    }

    /** The ports of a node that no edge leaves yet. */
    public static List<String> freePorts(FlowDocument document, FlowNode node) {
        var taken = document.edges().stream()
                .filter(edge -> edge.from().equals(node.id()))
                .map(Edge::port)
                .collect(Collectors.toSet());
        return Outward.ports(node).stream()
                .filter(port -> !taken.contains(port))
                .toList();
    }

    private static Optional<LocalizedText> refused(String zh, String en) {
        return Optional.of(new LocalizedText(zh, en));
    }

    private static Set<String> ancestors(FlowDocument document, String node) {
        var into = new HashMap<String, Set<String>>();
        document.edges()
                .forEach(edge ->
                        into.computeIfAbsent(edge.to(), id -> new HashSet<>()).add(edge.from()));
        return reach(into, node);
    }

    private static Set<String> reach(Map<String, Set<String>> into, String node) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<String>(List.of(node));
        while (!open.isEmpty()) {
            for (var each : into.getOrDefault(open.remove(), Set.of())) {
                if (found.add(each)) {
                    open.add(each);
                }
            }
        }
        return found;
    }
}
