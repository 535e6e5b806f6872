package io.hengce.designer.comparison;

import io.hengce.flow.diff.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is marked on the drawings: nodes and edges by their ids, notes and lanes by their places. What is within a node that is neither new nor gone marks it as
 * changed.
 */
record Marks(Map<String, Mark> nodes, Map<String, Mark> edges, Map<String, Mark> remarks) {

    private static final String EDGES = "edges/";
    private static final String REMARKS = "layout/";

    static Marks of(List<Change> changes) {
        var marks = new Marks(new HashMap<>(), new HashMap<>(), new HashMap<>());
        changes.forEach(marks::add);
        return marks;
    }

    private void add(Change change) {
        var mark = change.accept(Mark.OF);
        var place = change.subject().place();
        place.node().ifPresent(node -> {
            var isWhole = place.path().isEmpty() || mark == Mark.MOVED;
            nodes.merge(node, isWhole ? mark : Mark.CHANGED, Mark::with);
        });
        edge(change).ifPresent(edge -> edges.merge(edge, mark, Mark::with));
        remark(change).ifPresent(path -> remarks.merge(path, mark, Mark::with));
    }

    /** The edge that a change is about. */
    static Optional<String> edge(Change change) {
        return path(change, EDGES).map(path -> path.substring(EDGES.length()));
    }

    /** The place of the note or lane that a change is about. */
    static Optional<String> remark(Change change) {
        return path(change, REMARKS);
    }

    private static Optional<String> path(Change change, String begin) {
        var place = change.subject().place();
        return Optional.of(place.path()).filter(path -> place.node().isEmpty() && path.startsWith(begin));
    }

    /** As the old drawing has them: under the ids that they had there. */
    Marks before(List<Change> changes) {
        var old = new Marks(new HashMap<>(nodes), new HashMap<>(edges), new HashMap<>(remarks));
        changes.stream()
                .filter(change -> !change.idBefore().equals(change.subject().id()))
                .forEach(change -> rename(change, old));
        return old;
    }

    private static void rename(Change change, Marks old) {
        var place = change.subject().place();
        if (place.node().isPresent() && place.path().isEmpty()) {
            rename(change.subject().id(), change.idBefore(), old.nodes);
        }
        edge(change).ifPresent(edge -> rename(edge, change.idBefore(), old.edges));
        remark(change).ifPresent(path -> rename(path, called(path, change.idBefore()), old.remarks));
    }

    /** The place of something among its like that is called otherwise. */
    static String called(String path, String id) {
        return path.substring(0, path.lastIndexOf('/') + 1) + id;
    }

    private static void rename(String now, String before, Map<String, Mark> marks) {
        Optional.ofNullable(marks.remove(now)).ifPresent(mark -> marks.put(before, mark));
    }
}
