package io.hengce.designer.grid;

import java.util.ArrayList;
import java.util.List;

/** What the tooltip says at a point of the grid: empty where there is nothing to say. */
final class GridTips {

    private static final double LETTER = 7;

    private final GridModel model;

    GridTips(GridModel model) {
        this.model = model;
    }

    String at(double x, double y) {
        var metrics = model.metrics().get();
        if (!metrics.isColumn(x)) {
            return "";
        }
        var column = metrics.columnAt(x);
        if (y < GridMetrics.HEADER) {
            return heading(column);
        }
        return metrics.isRow(y) ? cell(model.order().sheetRow(metrics.rowAt(y)), column) : "";
    }

    private String heading(int column) {
        var heading = model.headings().get(column);
        var lines = new ArrayList<>(List.of(heading.title()));
        var found = model.sheet().columns().get(column);
        for (var line : List.of(heading.detail(), found.subject(), heading.type())) {
            if (!line.isEmpty() && !lines.contains(line)) {
                lines.add(line);
            }
        }
        var words = new CellWords(model);
        if (!found.place().path().isEmpty()) {
            var said = words.said(model.problems().get().at(found.place()));
            if (!said.isEmpty()) {
                lines.add(said);
            }
        }
        return String.join("\n", lines);
    }

    private String cell(int row, int column) {
        var words = new CellWords(model);
        var said = words.said(words.problems(row, column));
        var text = model.sheet().cell(row, column);
        var isCut = text.length() * LETTER > model.metrics().get().columns().width(column) - 20;
        var isCoded = !model.picture().texts().at(row, column).equals(text);
        if (said.isEmpty()) {
            return isCut || isCoded ? text : "";
        }
        return isCut || isCoded ? text + "\n" + said : said;
    }
}
