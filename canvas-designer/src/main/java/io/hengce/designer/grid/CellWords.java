package io.hengce.designer.grid;

import io.hengce.designer.heat.HeatWords;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a cell in words: where it is, what it holds, what is wrong with it. */
final class CellWords {

    private final GridModel model;

    CellWords(GridModel model) {
        this.model = model;
    }

    /** Where the focused cell is. */
    String where() {
        var at = model.selection().get();
        var order = model.order();
        if (at.row() >= order.size() || at.column() >= model.headings().size()) {
            return "";
        }
        return where(order.sheetRow(at.row()), at.column());
    }

    String where(int sheetRow, int column) {
        var title = model.headings().get(column).title();
        return sheetRow < model.sheet().freeRows()
                ? model.words().say("grid.cell", sheetRow + 1, title)
                : model.words().say("grid.defaultCell", title);
    }

    /** What the focused cell holds. */
    String text() {
        var at = model.selection().get();
        var order = model.order();
        return where().isEmpty() ? "" : model.sheet().cell(order.sheetRow(at.row()), at.column());
    }

    /** What is wrong with the focused cell; else with its row or its column. */
    List<Diagnostic> problems() {
        if (where().isEmpty()) {
            return List.of();
        }
        var at = model.selection().get();
        return problems(model.order().sheetRow(at.row()), at.column());
    }

    List<Diagnostic> problems(int sheetRow, int column) {
        var sheet = model.sheet();
        var problems = model.problems().get();
        var own = problems.at(sheet.place(sheetRow, column));
        if (!own.isEmpty()) {
            return own;
        }
        var ofRow = problems.at(sheet.rowPlace(sheetRow));
        return ofRow.isEmpty() ? problems.at(sheet.columns().get(column).place()) : ofRow;
    }

    String said(List<Diagnostic> problems) {
        return problems.stream()
                .map(problem -> model.words().told(problem.message()))
                .distinct()
                .limit(4)
                .collect(Collectors.joining("\n"));
    }

    /** Who came to a cell, or to its row where it has none of its own. */
    String heat(int sheetRow, int column) {
        var sheet = model.sheet();
        var words = new HeatWords(model.words());
        var own = words.say(model.figures().heat(), List.of(sheet.place(sheetRow, column)));
        return own.isEmpty() ? words.say(model.figures().heat(), sheet.parts(sheetRow)) : own;
    }

    private String heat() {
        var at = model.selection().get();
        return heat(model.order().sheetRow(at.row()), at.column());
    }

    /** All of it, for a screen reader. */
    String spoken() {
        var where = where();
        if (where.isEmpty()) {
            return model.words().say("grid.empty");
        }
        var text = text().isEmpty() ? model.words().say("grid.blank") : text();
        return Stream.of(where + model.words().say("act.colon") + text, said(problems()), heat())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
