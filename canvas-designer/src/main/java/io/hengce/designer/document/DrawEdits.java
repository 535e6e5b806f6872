package io.hengce.designer.document;

import io.hengce.flow.check.Outward;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Edits of what is drawn: new nodes, edges between ports and nodes, and taking both away. */
public final class DrawEdits {

    private DrawEdits() {}

    /** A node, its top left corner at the point. */
    public static Edit add(FlowNode node, Point at) {
        return Edit.of("添加节点", "Add node", document -> WithJoin.added(document, node, at));
    }

    /** A node into an edge: the edge leads to the node, and every port of the node where the edge led. */
    public static Edit insert(String edge, FlowNode node, Point at) {
        return Edit.of(
                "插入节点",
                "Insert node",
                document -> document.edges().stream()
                        .filter(each -> each.id().equals(edge))
                        .findFirst()
                        .map(found -> inserted(document, found, node, at))
                        .orElse(document));
    }

    /** A node behind a port; where the port leads somewhere, the node is put in between. */
    public static Edit append(String from, String port, FlowNode node, Point at) {
        return Edit.of(
                "追加节点",
                "Append node",
                document -> document.edges().stream()
                        .filter(leaving(from, port))
                        .findFirst()
                        .map(found -> inserted(document, found, node, at))
                        .orElseGet(() -> connected(WithJoin.added(document, node, at), from, port, node.id())));
    }

    /** An edge from a port; it takes the place of the one that left there. */
    public static Edit connect(String from, String port, String to) {
        return Edit.of("连线", "Connect", document -> connected(document, from, port, to));
    }

    /** Takes away nodes with their edges, and edges. */
    public static Edit remove(Set<String> nodes, Set<String> edges) {
        return Edit.of("删除", "Delete", document -> Redrawn.without(document, nodes, edges));
    }

    private static FlowDocument inserted(FlowDocument document, Edge edge, FlowNode node, Point at) {
        var roomy = Room.made(document, edge, node, at);
        var place = roomy.layout().node(node.id()).orElse(at);
        var drawn = connected(WithJoin.added(roomy, node, place), edge.from(), edge.port(), node.id());
        var last = WithJoin.last(drawn, node);
        for (var port : Outward.ports(last)) {
            drawn = connected(drawn, last.id(), port, edge.to());
        }
        return drawn;
    }

    private static FlowDocument connected(FlowDocument document, String from, String port, String to) {
        if (document.node(from).isEmpty()
                || Connections.from(document, from).refusal(to).isPresent()) {
            return document;
        }
        var known = document.edges().stream().filter(leaving(from, port)).findFirst();
        if (known.isPresent()) {
            var edge = new Edge(known.get().id(), from, port, to);
            return known.get().equals(edge) ? document : Redrawn.straight(replaced(document, edge), edge.id());
        }
        var edges = new ArrayList<>(document.edges());
        edges.add(new Edge(FreshIds.ofEdges(document).edge(), from, port, to));
        return document.withEdges(edges);
    }

    private static FlowDocument replaced(FlowDocument document, Edge edge) {
        List<Edge> edges = OneNode.change(document.edges(), each -> each.id().equals(edge.id()), each -> edge);
        return document.withEdges(edges);
    }

    private static Predicate<Edge> leaving(String from, String port) {
        return edge -> edge.from().equals(from) && edge.port().equals(port);
    }
}
