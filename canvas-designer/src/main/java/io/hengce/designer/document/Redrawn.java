package io.hengce.designer.document;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Keeping a layout in step with what is drawn. */
final class Redrawn {

    private Redrawn() {}

    /** Nodes elsewhere; the bends of edges with one end among them are forgotten, of edges with both they come along. */
    static FlowDocument moved(FlowDocument document, Map<String, Point> places) {
        var layout = document.layout();
        var nodes = new HashMap<>(layout.nodes());
        var bends = new HashMap<>(layout.bends());
        for (var edge : document.edges()) {
            if (places.containsKey(edge.from()) && places.containsKey(edge.to())) {
                along(layout, edge, places)
                        .ifPresentOrElse(
                                step -> bends.computeIfPresent(
                                        edge.id(),
                                        (id, old) -> old.stream()
                                                .map(bend -> bend.moved(step.x(), step.y()))
                                                .toList()),
                                () -> bends.remove(edge.id()));
            } else if (places.containsKey(edge.from()) || places.containsKey(edge.to())) {
                bends.remove(edge.id());
            }
        }
        nodes.putAll(places);
        return document.withLayout(layout.withDrawing(nodes, bends));
    }

    /** How far both ends of an edge go, if it is equally far. */
    private static Optional<Point> along(Layout layout, Edge edge, Map<String, Point> places) {
        var from = step(layout, edge.from(), places);
        return from.equals(step(layout, edge.to(), places)) ? from : Optional.empty();
    }

    private static Optional<Point> step(Layout layout, String node, Map<String, Point> places) {
        return layout.node(node)
                .flatMap(old -> Optional.ofNullable(places.get(node)).map(at -> at.moved(-old.x(), -old.y())));
    }

    /** Without some nodes and their edges, and without some edges. */
    static FlowDocument without(FlowDocument document, Set<String> nodes, Set<String> edges) {
        Predicate<Edge> gone =
                edge -> edges.contains(edge.id()) || nodes.contains(edge.from()) || nodes.contains(edge.to());
        var places = new HashMap<>(document.layout().nodes());
        var bends = new HashMap<>(document.layout().bends());
        places.keySet().removeAll(nodes);
        document.edges().stream().filter(gone).map(Edge::id).forEach(bends::remove);
        return document.withNodes(document.nodes().stream()
                        .filter(node -> !nodes.contains(node.id()))
                        .toList())
                .withEdges(document.edges().stream().filter(gone.negate()).toList())
                .withLayout(document.layout().withDrawing(places, bends));
    }

    /** Without the bends of an edge. */
    static FlowDocument straight(FlowDocument document, String edge) {
        return bent(document, edge, List.of());
    }

    /** With other bends of an edge; without any it is led automatically. */
    static FlowDocument bent(FlowDocument document, String edge, List<Point> through) {
        var bends = new HashMap<>(document.layout().bends());
        if (through.isEmpty()) {
            bends.remove(edge);
        } else {
            bends.put(edge, through);
        }
        var layout = document.layout();
        return document.withLayout(layout.withDrawing(layout.nodes(), bends));
    }
}
