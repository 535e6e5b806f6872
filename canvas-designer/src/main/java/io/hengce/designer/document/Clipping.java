package io.hengce.designer.document;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
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
import java.util.stream.Stream;

/**
 * Nodes with the edges between them, the lanes that hold nothing else and the notes in these; with all nodes all notes. Or a note or a lane that was taken by
 * itself. Cut out of a flow; as text it is a flow document of only these.
 */
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
        var lanes = lanes(document, ids);
        var notes = nodes.size() == document.nodes().size() ? document.layout().notes() : notes(document, lanes);
        return new Clipping(nodes, edges, new Layout(places, bends, notes, lanes));
    }

    /** A note, or a lane with what lies in it; empty where there is none of the id. */
    public static Clipping ofRemark(FlowDocument document, String id) {
        var layout = document.layout();
        var notes = layout.notes().stream().filter(note -> note.id().equals(id)).toList();
        return layout.lanes().stream()
                .filter(lane -> lane.id().equals(id))
                .findFirst()
                .map(lane -> ofLane(document, lane))
                .orElseGet(() -> new Clipping(List.of(), List.of(), Layout.EMPTY.withNotes(notes)));
    }

    private static Clipping ofLane(FlowDocument document, Lane lane) {
        var inside = of(document, RemarkEdits.nodesIn(document, lane));
        var lanes = inside.layout().lanes().contains(lane)
                ? inside.layout().lanes()
                : Stream.concat(inside.layout().lanes().stream(), Stream.of(lane))
                        .toList();
        return new Clipping(
                inside.nodes(), inside.edges(), inside.layout().withLanes(lanes).withNotes(notes(document, lanes)));
    }

    private static List<Note> notes(FlowDocument document, List<Lane> lanes) {
        return document.layout().notes().stream()
                .filter(note -> lanes.stream().anyMatch(lane -> lane.contains(note.at())))
                .toList();
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
                .map(document -> new Clipping(document.nodes(), document.edges(), document.layout()));
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
        return nodes.isEmpty() && layout.notes().isEmpty() && layout.lanes().isEmpty();
    }

    /** Where nodes, notes and lanes stand. */
    public Stream<Point> places() {
        return places(layout);
    }

    /** Where nodes, notes and lanes stand. */
    public static Stream<Point> places(Layout layout) {
        return Stream.of(
                        layout.nodes().values().stream(),
                        layout.notes().stream().map(Note::at),
                        layout.lanes().stream().map(Lane::at))
                .flatMap(each -> each);
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
                            .withNotes(Stream.concat(document.layout().notes().stream(), layout.notes().stream())
                                    .toList())
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
            var remarks = RemarkEdits.freshIds(document);
            return new Clipping(copies, edges, new Layout(places, bends, notes(old, remarks), lanes(old, remarks)));
        }

        private List<Note> notes(Clipping old, FreshIds fresh) {
            return old.layout().notes().stream()
                    .map(note ->
                            new Note(fresh.like(note.id()), note.at().moved(right, down), note.width(), note.text()))
                    .toList();
        }

        private List<Lane> lanes(Clipping old, FreshIds fresh) {
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
