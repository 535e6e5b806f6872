package io.hengce.designer.drawing;

import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes room for nodes that stand open and are larger than the document means them. Both axes are stretched by themselves, so what stands in one line, is
 * straight or comes first stays so, and nothing comes to lie over anything.
 */
public final class Spread {

    /** Everything stands where the document has it. */
    public static final Spread NONE = new Spread(List.of());

    private final List<Open> open;
    private final Stretch across;
    private final Stretch down;

    /** A node as meant, and its size while it is open. */
    private record Open(String node, Area meant, NodeSize size) {}

    private Spread(List<Open> open) {
        this.open = open;
        this.across = new Stretch(open.stream()
                .map(each -> new Stretch.Band(
                        each.meant().centreX(),
                        each.meant().width() / 2,
                        (each.size().width() - each.meant().width()) / 2))
                .toList());
        this.down = new Stretch(open.stream()
                .map(each -> new Stretch.Band(
                        each.meant().centreY(),
                        each.meant().height() / 2,
                        (each.size().height() - each.meant().height()) / 2))
                .toList());
    }

    /** @param places of all nodes as meant */
    static Spread of(Map<String, Area> places, Map<String, NodeSize> opened) {
        var open = opened.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> Optional.ofNullable(places.get(each.getKey()))
                        .map(place -> new Open(each.getKey(), place, each.getValue()))
                        .stream())
                .toList();
        return open.isEmpty() ? NONE : new Spread(open);
    }

    /** Room for the others only. */
    Spread without(Set<String> nodes) {
        return new Spread(
                open.stream().filter(each -> !nodes.contains(each.node())).toList());
    }

    public boolean isNone() {
        return open.isEmpty();
    }

    Spot shown(Spot meant) {
        return new Spot(across.shown(meant.x()), down.shown(meant.y()));
    }

    /** The spot of the document that is shown at a spot. */
    public Spot meant(Spot shown) {
        return new Spot(across.meant(shown.x()), down.meant(shown.y()));
    }

    /** The place in the document of what is shown in an area that keeps its size: its centre counts. */
    public Point meant(Area shown) {
        var centre = meant(new Spot(shown.centreX(), shown.centreY()));
        return point(centre.x() - shown.width() / 2, centre.y() - shown.height() / 2);
    }

    /** The same of a point. */
    public Point meant(Point shown) {
        var spot = meant(new Spot(shown.x(), shown.y()));
        return point(spot.x(), spot.y());
    }

    /**
     * The layout as it is shown; nodes stand by their centres, lanes grow with what lies in them.
     *
     * @param places of all nodes as meant
     */
    Layout shown(Layout layout, Map<String, Area> places) {
        var nodes = new HashMap<String, Point>();
        places.forEach((node, area) -> nodes.put(node, shown(node, area)));
        var bends = new HashMap<String, List<Point>>();
        layout.bends()
                .forEach((edge, all) ->
                        bends.put(edge, all.stream().map(this::shown).toList()));
        var notes =
                layout.notes().stream().map(note -> note.at(shown(note.at()))).toList();
        return new Layout(
                nodes, bends, notes, layout.lanes().stream().map(this::shown).toList());
    }

    private Point shown(String node, Area area) {
        var centre = shown(new Spot(area.centreX(), area.centreY()));
        var size = open.stream()
                .filter(each -> each.node().equals(node))
                .map(Open::size)
                .findFirst()
                .orElse(new NodeSize((int) area.width(), (int) area.height()));
        return point(centre.x() - size.width() / 2.0, centre.y() - size.height() / 2.0);
    }

    private Lane shown(Lane lane) {
        var at = shown(lane.at());
        var end = shown(lane.at().moved(lane.width(), lane.height()));
        return new Lane(lane.id(), at, end.x() - at.x(), end.y() - at.y(), lane.text());
    }

    private Point shown(Point meant) {
        var spot = shown(new Spot(meant.x(), meant.y()));
        return point(spot.x(), spot.y());
    }

    private static Point point(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y));
    }
}
