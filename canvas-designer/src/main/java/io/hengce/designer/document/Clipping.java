package io.hengce.designer.document;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nodes with the edges between them and the lanes that hold nothing else, cut out of a flow. As text it is a flow document of only these. */
public record Clipping(List<FlowNode> nodes, List<Edge> edges, Layout layout) {

    private static final String ID = "clipping";

    public Clipping {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    public static Clipping of(FlowDocument document, Set<String> ids) {
        var nodes = document.nodes().stream()
                .filter(node -> ids.contains(node.id()))
                .toList();
        var edges = document.edges().stream()
                .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
                .toList();
        var places = new HashMap<>(document.layout().nodes());
        places.keySet().retainAll(ids);
        var bends = new HashMap<>(document.layout().bends());
        bends.keySet().retainAll(edges.stream().map(Edge::id).toList());
        return new Clipping(nodes, edges, new Layout(places, bends, List.of(), lanes(document, ids)));
    }

    private static List<Lane> lanes(FlowDocument document, Set<String> ids) {
        return document.layout().lanes().stream()
                .filter(lane -> {
                    var inside = RemarkEdits.nodesIn(document, lane);
                    return !inside.isEmpty() && ids.containsAll(inside);
                })
                .toList();
    }

    /** What the clipboard holds; empty when it is no such text. */
    public static Optional<Clipping> read(String text) {
        return FlowJson.read(text.getBytes(StandardCharsets.UTF_8))
                .value()
                .map(document ->
                        of(document, document.nodes().stream().map(FlowNode::id).collect(Collectors.toSet())));
    }

    public String text() {
        return FlowJson.write(alone());
    }

    /** A flow of only these nodes and edges, e.g. to lay it out. */
    public FlowDocument alone() {
        return new FlowDocument(
                ID, LocalizedText.EMPTY, ID, new Dictionary(List.of()), List.of(), List.of(), nodes, edges, layout);
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The same under ids that the document does not have, so far to the right and down; no second start. */
    public Clipping renewed(FlowDocument document, int right, int down) {
        var hasStart = document.nodes().stream().anyMatch(StartNode.class::isInstance);
        var kept = nodes.stream()
                .filter(node -> !(hasStart && node instanceof StartNode))
                .toList();
        var fresh = FreshIds.ofNodes(document);
        var ids = new HashMap<String, String>();
        kept.forEach(node -> ids.put(node.id(), fresh.like(node.id())));
        var copies = kept.stream()
                .map(node -> node.accept(new Reidentified(id -> ids.getOrDefault(id, id))))
                .toList();
        return new Moved(document, ids, right, down).clipping(this, copies);
    }

    /** Puts these into a document; ids must not be taken. */
    Edit into(String zh, String en) {
        return Edit.of(zh, en, document -> {
            var all = new ArrayList<>(document.nodes());
            all.addAll(nodes);
            var joined = new ArrayList<>(document.edges());
            joined.addAll(edges);
            var places = new HashMap<>(document.layout().nodes());
            places.putAll(layout.nodes());
            var bends = new HashMap<>(document.layout().bends());
            bends.putAll(layout.bends());
            return document.withNodes(all)
                    .withEdges(joined)
                    .withLayout(document.layout()
                            .withDrawing(places, bends)
                            .withLanes(Stream.concat(document.layout().lanes().stream(), layout.lanes().stream())
                                    .toList()));
        });
    }

    /** The edges and places of copied nodes. */
    private record Moved(FlowDocument document, Map<String, String> ids, int right, int down) {

        Clipping clipping(Clipping old, List<FlowNode> copies) {
            var fresh = FreshIds.ofEdges(document);
            var edges = new ArrayList<Edge>();
            var bends = new HashMap<String, List<Point>>();
            for (var edge : old.edges()) {
                var from = ids.get(edge.from());
                var to = ids.get(edge.to());
                if (from != null && to != null) {
                    var copy = new Edge(fresh.edge(), from, edge.port(), to);
                    edges.add(copy);
                    bends.put(copy.id(), moved(old.layout().bendsOf(edge.id())));
                }
            }
            bends.values().removeIf(List::isEmpty);
            var places = new HashMap<String, Point>();
            ids.forEach((before, now) ->
                    old.layout().node(before).ifPresent(at -> places.put(now, at.moved(right, down))));
            return new Clipping(copies, edges, new Layout(places, bends, List.of(), lanes(old)));
        }

        private List<Lane> lanes(Clipping old) {
            var fresh = RemarkEdits.freshIds(document);
            return old.layout().lanes().stream()
                    .map(lane -> new Lane(
                            fresh.like(lane.id()),
                            lane.at().moved(right, down),
                            lane.width(),
                            lane.height(),
                            lane.text()))
                    .toList();
        }

        private List<Point> moved(List<Point> bends) {
            return bends.stream().map(bend -> bend.moved(right, down)).toList();
        }
    }
}
