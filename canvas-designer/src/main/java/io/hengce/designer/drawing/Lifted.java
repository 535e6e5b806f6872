package io.hengce.designer.drawing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A drawing of which some nodes are lifted, as while they are carried.
 *
 * @param ground what does not change with them
 * @param lines those that end at them, with the nodes at both ends
 * @param nodes they themselves
 */
public record Lifted(Drawing ground, Drawing lines, Drawing nodes) {

    public static Lifted of(Drawing drawing, Set<String> ids) {
        var ends = drawing.routes().stream()
                .filter(route -> ends(route, ids))
                .flatMap(route -> Stream.of(route.edge().from(), route.edge().to()))
                .collect(Collectors.toSet());
        return new Lifted(
                drawing.part(box -> !ids.contains(box.node().id()), route -> !ends(route, ids)),
                drawing.part(box -> ends.contains(box.node().id()), route -> ends(route, ids)),
                drawing.part(box -> ids.contains(box.node().id()), route -> false));
    }

    private static boolean ends(Route route, Set<String> ids) {
        return ids.contains(route.edge().from()) || ids.contains(route.edge().to());
    }

    /** What the lifted nodes and their lines take up. */
    public Optional<Area> area() {
        var boxes = nodes.boxes().stream().map(Box::area);
        return Stream.concat(boxes, lines.routes().stream().map(Route::bounds)).reduce(Area::with);
    }
}
