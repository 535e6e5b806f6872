package io.hengce.compile.layout;

import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column a step, a row a node, no bends: for drafts that are too large to be drawn well. */
final class Grid {

    private static final int COLUMN = NodeSize.CARD.width() + AutomaticLayout.MEETING_ROOM + AutomaticLayout.MARGIN;
    private static final int ROW = NodeSize.CARD.height() + AutomaticLayout.ROW_GAP;

    private Grid() {}

    static Layout of(Outline outline) {
        var columns = new Columns(outline);
        var rows = new HashMap<Integer, Integer>();
        var places = new HashMap<String, Point>();
        for (var node : outline.nodes()) {
            var column = columns.of(node);
            var row = rows.merge(column, 1, Integer::sum) - 1;
            places.put(
                    node.id(), new Point(AutomaticLayout.MARGIN + column * COLUMN, AutomaticLayout.MARGIN + row * ROW));
        }
        return new Layout(places, Map.of(), List.of());
    }
}
