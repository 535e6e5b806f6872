package io.hengce.designer.comparison;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Route;
import io.hengce.flow.diff.Change;
import io.hengce.flow.diff.Change.Renamed;
import io.hengce.flow.diff.FlowDiff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where changes are seen on one side. Made once for a comparison.
 *
 * @param ids of nodes, edges, notes and lanes that are called otherwise on this side, by what leads to them in the new document
 */
record Whereabouts(Side side, Map<String, String> ids) {

    private static final double NEAR = 6;

    static Whereabouts before(Side side, FlowDiff diff) {
        var ids = new HashMap<String, String>();
        diff.changes().stream()
                .filter(Renamed.class::isInstance)
                .filter(Whereabouts::isDrawn)
                .forEach(change -> ids.put(key(change), change.idBefore()));
        return new Whereabouts(side, ids);
    }

    static Whereabouts after(Side side) {
        return new Whereabouts(side, Map.of());
    }

    /** The node, note or lane that a change is about. */
    Optional<Area> box(Change change) {
        var place = change.place();
        return place.node()
                .map(node -> side.drawing().box(ids.getOrDefault(node, node)).map(Box::area))
                .orElseGet(() -> Marks.remark(change).flatMap(path -> remark(change, path)));
    }

    private Optional<Area> remark(Change change, String path) {
        var id = ids.get(key(change));
        var here = id == null ? path : Marks.called(path, id);
        return Optional.ofNullable(side.remarks().get(here));
    }

    /** The edge that a change is about. */
    Optional<Route> route(Change change) {
        return Marks.edge(change).flatMap(edge -> {
            var id = ids.getOrDefault(key(change), edge);
            return side.drawing().routes().stream()
                    .filter(route -> route.edge().id().equals(id))
                    .findFirst();
        });
    }

    /** What a change takes of the drawing. */
    Optional<Area> area(Change change) {
        return box(change).or(() -> route(change).map(Route::bounds));
    }

    /** The first change of the edge at a spot, or of what is smallest there. */
    Optional<Change> at(List<Change> changes, double worldX, double worldY) {
        if (side.drawing().boxAt(worldX, worldY).isEmpty()) {
            var edge = edgeAt(changes, worldX, worldY);
            if (edge.isPresent()) {
                return edge;
            }
        }
        return boxAt(changes, worldX, worldY);
    }

    private Optional<Change> edgeAt(List<Change> changes, double worldX, double worldY) {
        return side.drawing()
                .routeAt(worldX, worldY, NEAR)
                .flatMap(route -> changes.stream()
                        .filter(change -> route(change).filter(route::equals).isPresent())
                        .findFirst());
    }

    private Optional<Change> boxAt(List<Change> changes, double worldX, double worldY) {
        var boxed = Optional.<Change>empty();
        var least = Double.POSITIVE_INFINITY;
        for (var change : changes) {
            var size = box(change)
                    .filter(area -> area.contains(worldX, worldY))
                    .map(area -> area.width() * area.height())
                    .orElse(Double.POSITIVE_INFINITY);
            if (size < least) {
                least = size;
                boxed = Optional.of(change);
            }
        }
        return boxed;
    }

    /** Whether it is about something of the drawing, and not a part of a node. */
    private static boolean isDrawn(Change change) {
        var place = change.subject().place();
        return place.node().isEmpty() || place.path().isEmpty();
    }

    private static String key(Change change) {
        var place = change.subject().place();
        return place.node().orElse(place.path());
    }
}
