package io.hengce.simulation.explain;

import io.hengce.simulation.page.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows under each other, their names and texts in columns of their own; a long text goes on below its beginning. */
record Block(String indent, List<Row> rows) {

    private static final int PAGE = 110;
    private static final int WIDEST_NAME = 34;
    private static final int NARROWEST_TEXT = 40;
    private static final int GAP = 2;

    List<String> lines() {
        var states = width(Row::state);
        var names = Math.min(width(Row::name), WIDEST_NAME + GAP);
        var lines = new ArrayList<String>();
        var state = "";
        for (var row : rows) {
            var shown = row.state().equals(state) ? "" : row.state();
            state = row.state();
            var name = row.name().isEmpty() ? "" : Columns.left(row.name(), names);
            lines.addAll(lines(indent + Columns.left(shown, states) + name, row));
        }
        return lines;
    }

    /** The widest text of a column and the gap behind it; nothing where all are empty. */
    private int width(Function<Row, String> column) {
        var widest = rows.stream().map(column).mapToInt(Columns::width).max().orElse(0);
        return widest == 0 ? 0 : widest + GAP;
    }

    private static List<String> lines(String head, Row row) {
        if (row.text().isEmpty()) {
            return List.of(head.stripTrailing());
        }
        var start = Columns.width(head);
        var gap = row.name().isEmpty() || head.endsWith(" ") ? "" : Columns.blanks(GAP);
        var texts = Columns.wrapped(row.text(), Math.max(NARROWEST_TEXT, PAGE - start));
        var lines = new ArrayList<String>();
        for (var text : texts) {
            lines.add(lines.isEmpty() ? head + gap + text : Columns.blanks(start + gap.length()) + text);
        }
        return lines;
    }
}
