package io.hengce.designer.drawing;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A document laid out: the box of every node and the route of every edge. Immutable. */
public final class Drawing {

    private static final int ROW = 100;

    private final Map<String, Box> boxes;
    private final List<Route> routes;
    private final Layout layout;
    private final Area bounds;

    /** The two nodes that an edge leads between. */
    private record Joined(String from, String to) {}

    private Drawing(Layout layout, Map<String, Box> boxes, List<Route> routes) {
        this.layout = layout;
        this.boxes = boxes;
        this.routes = List.copyOf(routes);
        this.bounds = bounds(boxes.values(), routes);
    }

    public static Drawing of(FlowDocument document) {
        return of(document, Map.of());
    }

    /** @param opened the sizes of the nodes that are not as large as their kind */
    static Drawing of(FlowDocument document, Map<String, NodeSize> opened) {
        return of(document, boxesOf(document, opened), Map.of());
    }

    /** Where the nodes stand, as large as their kind. */
    static Map<String, Area> places(FlowDocument document) {
        var places = new HashMap<String, Area>();
        boxesOf(document, Map.of()).forEach((node, box) -> places.put(node, box.area()));
        return places;
    }

    /** The same, but edges that are unchanged, bends and all, and whose ends have not moved keep their routes. */
    public Drawing redrawn(FlowDocument document) {
        return redrawn(document, Map.of());
    }

    Drawing redrawn(FlowDocument document, Map<String, NodeSize> opened) {
        var known = new LinkedHashMap<String, Route>();
        routes.forEach(route -> known.put(route.edge().id(), route));
        var fresh = boxesOf(document, opened);
        known.values()
                .removeIf(route -> moved(fresh, route.edge().from())
                        || moved(fresh, route.edge().to())
                        || bent(document, route.edge()));
        return of(document, fresh, known);
    }

    private boolean bent(FlowDocument document, Edge edge) {
        return !layout.bendsOf(edge.id()).equals(document.layout().bendsOf(edge.id()));
    }

    private boolean moved(Map<String, Box> fresh, String node) {
        var before = boxes.get(node);
        var now = fresh.get(node);
        return before == null || now == null || !before.area().equals(now.area());
    }

    private static Drawing of(FlowDocument document, Map<String, Box> boxes, Map<String, Route> known) {
        var router = new Router(List.copyOf(boxes.values()));
        var routes = new ArrayList<Route>();
        var drawn = new HashMap<Joined, List<Route>>();
        for (Edge edge : document.edges()) {
            var from = boxes.get(edge.from());
            var to = boxes.get(edge.to());
            if (from == null || to == null) {
                continue;
            }
            var beside = drawn.computeIfAbsent(new Joined(edge.from(), edge.to()), none -> new ArrayList<>());
            var kept = known.get(edge.id());
            var route = kept != null && kept.edge().equals(edge)
                    ? kept
                    : new Route(edge, router.along(from, to, document.layout().bendsOf(edge.id()), beside));
            beside.add(route);
            routes.add(route);
        }
        return new Drawing(document.layout(), boxes, routes);
    }

    /** The points of the line of each edge, by its id. */
    public Map<String, List<Point>> ways() {
        var ways = new HashMap<String, List<Point>>();
        routes.forEach(route -> ways.put(
                route.edge().id(),
                route.spots().stream()
                        .map(spot -> new Point((int) Math.round(spot.x()), (int) Math.round(spot.y())))
                        .toList()));
        return ways;
    }

    /** Only what meets an area, and the ends of the edges that do. */
    public Drawing within(Area area) {
        var near = routes.stream().filter(route -> route.bounds().meets(area)).toList();
        var ends = new HashSet<String>();
        near.forEach(route -> {
            ends.add(route.edge().from());
            ends.add(route.edge().to());
        });
        var kept = new LinkedHashMap<String, Box>();
        boxes.forEach((node, box) -> {
            if (box.area().meets(area) || ends.contains(node)) {
                kept.put(node, box);
            }
        });
        return new Drawing(layout, kept, near);
    }

    Drawing part(Predicate<Box> box, Predicate<Route> route) {
        var kept = new LinkedHashMap<String, Box>();
        boxes.values().stream().filter(box).forEach(each -> kept.put(each.node().id(), each));
        return new Drawing(layout, kept, routes.stream().filter(route).toList());
    }

    /** Where boxes and lines differ from those of another drawing, before and now. */
    public List<Area> differences(Drawing before) {
        if (before == this) {
            return List.of();
        }
        var areas = new ArrayList<Area>();
        differing(boxes, before.boxes, areas);
        differing(before.boxes, boxes, areas);
        var lines = new HashMap<String, Route>();
        routes.forEach(route -> lines.put(route.edge().id(), route));
        for (var route : before.routes) {
            var now = lines.remove(route.edge().id());
            if (now != route) {
                areas.addAll(route.pieces());
                Optional.ofNullable(now).map(Route::pieces).ifPresent(areas::addAll);
            }
        }
        lines.values().forEach(route -> areas.addAll(route.pieces()));
        return areas;
    }

    private static void differing(Map<String, Box> these, Map<String, Box> others, List<Area> areas) {
        these.forEach((node, box) -> {
            var other = others.get(node);
            if (other == null || other.node() != box.node() || !other.area().equals(box.area())) {
                areas.add(box.area());
            }
        });
    }

    public Collection<Box> boxes() {
        return boxes.values();
    }

    public Optional<Box> box(String node) {
        return Optional.ofNullable(boxes.get(node));
    }

    public List<Route> routes() {
        return routes;
    }

    public Area bounds() {
        return bounds;
    }

    /** The topmost node at a world point. */
    public Optional<Box> boxAt(double x, double y) {
        Optional<Box> found = Optional.empty();
        for (var box : boxes.values()) {
            if (box.area().contains(x, y)) {
                found = Optional.of(box);
            }
        }
        return found;
    }

    /** The edge whose line passes within a distance of a world point; the nearest one. */
    public Optional<Route> routeAt(double x, double y, double within) {
        return routes.stream()
                .filter(route -> route.distance(x, y) <= within)
                .min(Comparator.comparingDouble(route -> route.distance(x, y)));
    }

    /** The nodes that an area takes in wholly. */
    public List<String> inside(Area area) {
        return boxes.values().stream()
                .filter(box -> area.takesIn(box.area()))
                .map(box -> box.node().id())
                .toList();
    }

    /** Nodes without a place are put in a row below the others, so that nothing is ever hidden. */
    private static Map<String, Box> boxesOf(FlowDocument document, Map<String, NodeSize> opened) {
        var boxes = new LinkedHashMap<String, Box>();
        var lowest = document.layout().nodes().values().stream()
                .mapToInt(Point::y)
                .max()
                .orElse(-ROW);
        var x = 0;
        for (FlowNode node : document.nodes()) {
            var size = opened.getOrDefault(node.id(), NodeSize.of(node));
            var at = document.layout().node(node.id());
            if (at.isEmpty()) {
                at = Optional.of(new Point(x, lowest + ROW + (NodeSize.CARD.height() - size.height()) / 2));
                x += size.width() + 40;
            }
            boxes.putIfAbsent(
                    node.id(), new Box(node, new Area(at.get().x(), at.get().y(), size.width(), size.height())));
        }
        return boxes;
    }

    private static Area bounds(Collection<Box> boxes, List<Route> routes) {
        var area = Optional.<Area>empty();
        for (var box : boxes) {
            var taken = box.area().width() >= NodeSize.CARD.width()
                    ? box.area()
                    : box.area().grown(26);
            area = Optional.of(area.map(taken::with).orElse(taken));
        }
        for (var route : routes) {
            area = Optional.of(area.map(route.bounds()::with).orElse(route.bounds()));
        }
        return area.orElse(new Area(0, 0, 400, 200));
    }
}
