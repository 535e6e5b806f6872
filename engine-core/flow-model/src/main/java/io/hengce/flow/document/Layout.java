package io.hengce.flow.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where things stand on the canvas; apart from the content, outside the content hash.
 *
 * @param nodes top left corner by node id
 * @param bends the bends of an edge by edge id, from source to target
 * @param lanes from the lowest to the topmost
 */
public record Layout(Map<String, Point> nodes, Map<String, List<Point>> bends, List<Note> notes, List<Lane> lanes) {

    public static final Layout EMPTY = new Layout(Map.of(), Map.of(), List.of());

    public Layout {
        nodes = Map.copyOf(nodes);
        bends = Map.copyOf(bends);
        notes = List.copyOf(notes);
        lanes = List.copyOf(lanes);
    }

    /** Without lanes. */
    public Layout(Map<String, Point> nodes, Map<String, List<Point>> bends, List<Note> notes) {
        this(nodes, bends, notes, List.of());
    }

    /** The same notes and lanes around a drawing that stands elsewhere. */
    public Layout withDrawing(Map<String, Point> places, Map<String, List<Point>> through) {
        return new Layout(places, through, notes, lanes);
    }

    public Layout withNotes(List<Note> others) {
        return new Layout(nodes, bends, others, lanes);
    }

    public Layout withLanes(List<Lane> others) {
        return new Layout(nodes, bends, notes, others);
    }

    public Optional<Point> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public List<Point> bendsOf(String edge) {
        return bends.getOrDefault(edge, List.of());
    }

    /** The lane in which the corner of a node lies; the topmost where lanes overlap. */
    public Optional<Lane> laneOf(String node) {
        return node(node)
                .flatMap(at -> lanes.stream().filter(lane -> lane.contains(at)).reduce((lower, upper) -> upper));
    }

    /** The same layout with one node elsewhere. */
    public Layout withNode(String id, Point at) {
        var moved = new TreeMap<>(nodes);
        moved.put(id, at);
        return withDrawing(moved, bends);
    }
}
