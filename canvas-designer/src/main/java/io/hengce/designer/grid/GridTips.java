package io.hengce.designer.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The whole text, where it does not fit or is shown otherwise; what is wrong; who came to it. */
    private String cell(int row, int column) {
        var words = new CellWords(model);
        var text = model.sheet().cell(row, column);
        var isCut = text.length() * LETTER > model.metrics().get().columns().width(column) - 20;
        var isCoded = !model.picture().texts().at(row, column).equals(text);
        return Stream.of(isCut || isCoded ? text : "", words.said(words.problems(row, column)), words.heat(row, column))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
