package io.hengce.compile.layout;

import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A column a step, a row a node, no bends: for drafts that are too large to be drawn well. Stages have columns of their own. */
final class Grid {

    private static final int COLUMN = NodeSize.CARD.width() + AutomaticLayout.MEETING_ROOM + AutomaticLayout.MARGIN;
    private static final int ROW = NodeSize.CARD.height() + AutomaticLayout.ROW_GAP;

    private Grid() {}

    static Layout of(Outline outline, Stages stages) {
        var columns = new Columns(outline);
        var steps = new TreeMap<Step, Integer>();
        outline.nodes().forEach(node -> steps.put(Step.of(node, stages, columns), 0));
        var count = 0;
        for (var step : steps.entrySet()) {
            step.setValue(count++);
        }
        var rows = new HashMap<Integer, Integer>();
        var places = new HashMap<String, Point>();
        for (var node : outline.nodes()) {
            int column = steps.getOrDefault(Step.of(node, stages, columns), 0);
            var row = rows.merge(column, 1, Integer::sum) - 1;
            places.put(
                    node.id(), new Point(AutomaticLayout.MARGIN + column * COLUMN, AutomaticLayout.MARGIN + row * ROW));
        }
        return new Layout(places, Map.of(), List.of());
    }

    private record Step(int stage, int column) implements Comparable<Step> {

        private static Step of(FlowNode node, Stages stages, Columns columns) {
            return new Step(stages.columns(node.id()).orElse(0), columns.of(node));
        }

        @Override
        public int compareTo(Step other) {
            return Comparator.comparingInt(Step::stage)
                    .thenComparingInt(Step::column)
                    .compare(this, other);
        }
    }
}
