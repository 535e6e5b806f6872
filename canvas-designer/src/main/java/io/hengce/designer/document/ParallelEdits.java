package io.hengce.designer.document;

import io.hengce.flow.check.Forks;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Edits of a parallel: its branches, by the ids of their ports. */
public final class ParallelEdits {

    private ParallelEdits() {}

    public static Edit name(String node, String port, Language language, String name) {
        return Edit.of(
                "命名分支",
                "Name branch",
                document -> changed(
                        document,
                        node,
                        found -> OneNode.change(
                                found.ports(),
                                each -> each.id().equals(port),
                                each -> new ParallelPort(each.id(), each.name().with(language, name)))));
    }

    /** One more branch, the last; it leads straight to the join. */
    public static Edit add(String node) {
        return Edit.of(
                "添加分支",
                "Add branch",
                document -> document.node(node)
                        .filter(ParallelNode.class::isInstance)
                        .map(found -> added(document, (ParallelNode) found))
                        .orElse(document));
    }

    private static FlowDocument added(FlowDocument document, ParallelNode node) {
        var taken = node.ports().stream().map(ParallelPort::id).collect(Collectors.toSet());
        var number = taken.size() + 1;
        while (taken.contains("branch_" + number)) {
            number++;
        }
        var name = new LocalizedText("分支 " + number, "Branch " + number);
        var port = new ParallelPort("branch_" + number, name);
        var ports = new ArrayList<>(node.ports());
        ports.add(port);
        var drawn = document.withNode(new ParallelNode(node.id(), node.name(), ports));
        return Forks.of(document)
                .join(node.id())
                .map(join -> {
                    var edges = new ArrayList<>(drawn.edges());
                    edges.add(new Edge(FreshIds.ofEdges(drawn).edge(), node.id(), port.id(), join));
                    return drawn.withEdges(edges);
                })
                .orElse(drawn);
    }

    /** Takes a branch away with all that stands in it alone. */
    public static Edit remove(String node, String port) {
        return Edit.of(
                "删除分支",
                "Delete branch",
                document -> document.node(node)
                        .filter(ParallelNode.class::isInstance)
                        .map(found -> removed(document, node, port))
                        .orElse(document));
    }

    private static FlowDocument removed(FlowDocument document, String node, String port) {
        var forks = Forks.of(document);
        Set<String> inside = new HashSet<>();
        document.nodes().stream()
                .filter(each -> forks.all(each.id()).stream()
                        .anyMatch(fork ->
                                fork.parallel().equals(node) && fork.port().equals(port)))
                .forEach(each -> inside.add(each.id()));
        var edges = document.edges().stream()
                .filter(edge -> edge.from().equals(node) && edge.port().equals(port))
                .map(Edge::id)
                .collect(Collectors.toSet());
        return changed(
                Redrawn.without(document, inside, edges),
                node,
                found -> found.ports().stream()
                        .filter(each -> !each.id().equals(port))
                        .toList());
    }

    private static FlowDocument changed(
            FlowDocument document, String node, Function<ParallelNode, List<ParallelPort>> ports) {
        return OneNode.change(
                document,
                ParallelNode.class,
                node,
                found -> new ParallelNode(found.id(), found.name(), ports.apply(found)));
    }
}
