package io.hengce.designer.comparison;

import io.hengce.flow.diff.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is marked on the drawings: nodes and edges by their ids. What is within a node that is neither new nor gone marks it as changed. */
record Marks(Map<String, Mark> nodes, Map<String, Mark> edges) {

    static final String EDGES = "edges/";

    static Marks of(List<Change> changes) {
        var nodes = new HashMap<String, Mark>();
        var edges = new HashMap<String, Mark>();
        for (var change : changes) {
            var mark = change.accept(Mark.OF);
            var place = change.subject().place();
            place.node().ifPresent(node -> {
                var isWhole = place.path().isEmpty() || mark == Mark.MOVED;
                nodes.merge(node, isWhole ? mark : Mark.CHANGED, Mark::with);
            });
            edge(change).ifPresent(edge -> edges.merge(edge, mark, Mark::with));
        }
        return new Marks(nodes, edges);
    }

    /** The edge that a change is about. */
    static Optional<String> edge(Change change) {
        var path = change.subject().place().path();
        return change.place().node().isEmpty() && path.startsWith(EDGES)
                ? Optional.of(path.substring(EDGES.length()))
                : Optional.empty();
    }

    /** As the old drawing has them: under the ids that they had there. */
    Marks before(List<Change> changes) {
        var old = new Marks(new HashMap<>(nodes), new HashMap<>(edges));
        changes.stream()
                .filter(change -> !change.idBefore().equals(change.subject().id()))
                .forEach(change -> rename(change, old));
        return old;
    }

    private static void rename(Change change, Marks old) {
        var place = change.subject().place();
        if (place.node().isPresent() && place.path().isEmpty()) {
            rename(change, old.nodes);
        } else if (edge(change).isPresent()) {
            rename(change, old.edges);
        }
    }

    private static void rename(Change change, Map<String, Mark> marks) {
        Optional.ofNullable(marks.remove(change.subject().id())).ifPresent(mark -> marks.put(change.idBefore(), mark));
    }
}
