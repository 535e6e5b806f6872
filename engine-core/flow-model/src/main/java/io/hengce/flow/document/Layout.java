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
 */
public record Layout(Map<String, Point> nodes, Map<String, List<Point>> bends, List<Note> notes) {

    public static final Layout EMPTY = new Layout(Map.of(), Map.of(), List.of());

    public Layout {
        nodes = Map.copyOf(nodes);
        bends = Map.copyOf(bends);
        notes = List.copyOf(notes);
    }

    public Optional<Point> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    public List<Point> bendsOf(String edge) {
        return bends.getOrDefault(edge, List.of());
    }

    /** The same layout with one node elsewhere. */
    public Layout withNode(String id, Point at) {
        var moved = new TreeMap<>(nodes);
        moved.put(id, at);
        return new Layout(moved, bends, notes);
    }
}
