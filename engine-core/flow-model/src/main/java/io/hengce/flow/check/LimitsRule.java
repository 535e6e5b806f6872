package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossTableNode;
import java.util.HashMap;

/** A flow stays within what the engine runs: nodes, the longest path, the size of a table. */
final class LimitsRule implements CheckRule {

    static final int NODES = 2_000;
    static final int PATH_NODES = 300;
    static final int TABLE_ROWS = 50_000;
    static final int TABLE_COLUMNS = 200;

    @Override
    public void check(Draft draft, Problems problems) {
        var nodes = draft.document().nodes().size();
        if (nodes > NODES) {
            problems.add(Mistake.FLOW_TOO_LARGE, Place.DOCUMENT, nodes, NODES);
        }
        longestPath(draft.graph(), problems);
        draft.kinds().crossTables.forEach(node -> crossTable(node, problems));
        for (var table : draft.kinds().tables) {
            var rows = table.rows().size();
            var columns = table.inputs().size() + table.outputs().size();
            if (rows > TABLE_ROWS || columns > TABLE_COLUMNS) {
                problems.add(
                        Mistake.TABLE_TOO_LARGE,
                        Place.ofNode(table.id()),
                        table.id(),
                        rows,
                        columns,
                        TABLE_ROWS,
                        TABLE_COLUMNS);
            }
        }
    }

    private static void crossTable(CrossTableNode node, Problems problems) {
        var rows = node.rows().headings().size();
        var columns = node.columns().headings().size();
        var inputs = node.rows().inputs().size() + node.columns().inputs().size();
        if ((long) rows * columns > TABLE_ROWS || rows + columns > TABLE_ROWS || inputs > TABLE_COLUMNS) {
            problems.add(
                    Mistake.CROSS_TOO_LARGE,
                    Place.ofNode(node.id()),
                    node.id(),
                    rows,
                    columns,
                    inputs,
                    TABLE_ROWS,
                    TABLE_COLUMNS);
        }
    }

    private static void longestPath(Graph graph, Problems problems) {
        var length = new HashMap<String, Integer>();
        var longest = 0;
        for (var id : graph.order()) {
            var here = length.getOrDefault(id, 0) + 1;
            longest = Math.max(longest, here);
            graph.from(id).forEach(edge -> length.merge(edge.to(), here, Math::max));
        }
        if (longest > PATH_NODES) {
            problems.add(Mistake.FLOW_TOO_LONG, Place.DOCUMENT, longest, PATH_NODES);
        }
    }
}
