package io.hengce.designer.drawing;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document as it is shown, with room for the nodes that stand open. The document itself knows nothing of them.
 *
 * @param meant the document itself
 * @param document the same with everything where it is shown
 * @param drawing of what is shown
 */
public record Shown(FlowDocument meant, FlowDocument document, Drawing drawing, Spread spread) {

    /** @param opened the sizes of the nodes that stand open */
    public static Shown of(FlowDocument meant, Map<String, NodeSize> opened) {
        var spread = spread(meant, opened);
        var document = spread(meant, spread);
        return new Shown(meant, document, Drawing.of(document, opened), spread);
    }

    /** After a change; routes of edges that it does not touch are kept. */
    public Shown redrawn(FlowDocument now, Map<String, NodeSize> opened) {
        var around = spread(now, opened);
        var document = spread(now, around);
        return new Shown(now, document, drawing.redrawn(document, opened), around);
    }

    /** Where a node stands in the document. */
    public Optional<Area> place(String node) {
        return spread.isNone()
                ? drawing.box(node).map(Box::area)
                : Optional.ofNullable(Drawing.places(meant).get(node));
    }

    /**
     * Where nodes come to stand in the document when one of them is carried to a spot of the view, and the others along.
     *
     * @param to its top left corner
     */
    public Map<String, Point> carried(String held, Spot to, Set<String> nodes) {
        var places = new HashMap<String, Point>();
        drawing.box(held)
                .ifPresent(box -> place(held).ifPresent(from -> {
                    var by = new Spot(
                            to.x() - box.area().x(), to.y() - box.area().y());
                    var off = meant(new Spot(from.centreX(), from.centreY()), by, nodes);
                    for (var node : nodes) {
                        place(node)
                                .ifPresent(area ->
                                        places.put(node, new Point((int) Math.round(area.x() + off.x()), (int)
                                                Math.round(area.y() + off.y()))));
                    }
                }));
        return places;
    }

    /**
     * The way in the document of what is carried over the view. Nodes that go along take their own room along; that of the others stays.
     *
     * @param from where it stands in the document
     * @param by the way over the view
     */
    public Spot meant(Spot from, Spot by, Set<String> along) {
        var fixed = spread.without(along);
        var alone = fixed.shown(from);
        var target = fixed.meant(new Spot(alone.x() + by.x(), alone.y() + by.y()));
        return new Spot(target.x() - from.x(), target.y() - from.y());
    }

    private static Spread spread(FlowDocument meant, Map<String, NodeSize> opened) {
        return opened.isEmpty() ? Spread.NONE : Spread.of(Drawing.places(meant), opened);
    }

    private static FlowDocument spread(FlowDocument meant, Spread spread) {
        return spread.isNone() ? meant : meant.withLayout(spread.shown(meant.layout(), Drawing.places(meant)));
    }
}
