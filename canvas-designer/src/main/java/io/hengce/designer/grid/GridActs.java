package io.hengce.designer.grid;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.SheetEdits;
import io.hengce.designer.document.sheet.SheetCell;
import io.hengce.designer.session.Progress;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What can be done to the selected cells and rows; each act is one step of the history. */
final class GridActs {

    private final GridModel model;
    private final GridController look;
    private final CellWork work;

    GridActs(GridModel model, GridController look, CellWork work) {
        this.model = model;
        this.look = look;
        this.work = work;
    }

    /** The edit for a text typed into a cell, or empty where the cell cannot take it; rows as they are shown. */
    Optional<Edit> typed(int row, int column, String text) {
        var sheet = model.sheet();
        var sheetRow = model.order().sheetRow(row);
        return sheet.changed(sheetRow, column, text).map(cell -> SheetEdits.cell(model.node(), cell));
    }

    /** Empties the selected cells. */
    void clear() {
        change(model.sheet()::blank);
    }

    /** Fills the selected cells with the uppermost of each column; of one row, with the row above. */
    void fillDown() {
        var block = model.selection().get().block();
        var source = block.height() > 1 ? block.top() : block.top() - 1;
        if (source >= 0) {
            var sheetRow = model.order().sheetRow(source);
            var sheet = model.sheet();
            change(column -> sheet.cell(sheetRow, column));
        }
    }

    /** Replaces what is looked for in the selected cell, and goes on. */
    void replace(String by) {
        var at = model.selection().get();
        if (model.order().size() > 0) {
            var sheetRow = model.order().sheetRow(at.row());
            var cell = model.sheet().cell(sheetRow, at.column());
            if (model.finding().get().in(cell)) {
                typed(at.row(), at.column(), model.finding().get().replaced(cell, by))
                        .ifPresent(model.session()::apply);
            }
        }
        look.find(1);
    }

    /** Replaces what is looked for in every shown cell, and tells in how many. */
    void replaceAll(String by) {
        var search = CellSearch.of(model);
        var words = model.words();
        work.make((long) search.order().size() * search.sheet().columns().size(), progress -> {
            var cells = search.replaced(by, progress);
            return CellChange.of(model.node(), cells, words.both("grid.replaced", cells.size()));
        });
    }

    /** Puts a blank row in, above the focused one or below. */
    void insertRow(boolean below) {
        var order = model.order();
        var sheet = model.sheet();
        var at = order.size() == 0
                ? sheet.freeRows()
                : order.sheetRow(model.selection().get().row());
        var row = Math.min(sheet.freeRows(), below ? at + 1 : at);
        model.session().apply(SheetEdits.insertRow(model.node(), row));
        look.go(model.order().shownAt(row), model.selection().get().column(), false);
    }

    void duplicateRows() {
        var rows = selectedRows();
        if (!rows.isEmpty()) {
            make(rows, SheetEdits.duplicateRows(model.node(), rows), rows.get(rows.size() - 1) + 1);
        }
    }

    void deleteRows() {
        var rows = selectedRows();
        if (!rows.isEmpty()) {
            var top = model.selection().get().block().top();
            work.make(
                    cells(rows),
                    SheetEdits.deleteRows(model.node(), rows),
                    () -> look.go(top, model.selection().get().column(), false));
        }
    }

    /** Moves the selected rows by one. @param down 1 or -1 */
    void moveRows(int down) {
        var rows = selectedRows();
        if (!rows.isEmpty()) {
            dropRows(down < 0 ? rows.get(0) - 1 : rows.get(rows.size() - 1) + 2);
        }
    }

    /** Moves the selected rows before a row of the sheet. */
    void dropRows(int before) {
        var rows = selectedRows();
        if (model.order().isFiltered()) {
            model.message().set(GridMessage.refused(model.words().say("grid.refused.filtered")));
            return;
        }
        if (!rows.isEmpty() && before >= 0 && before <= model.sheet().freeRows()) {
            var above = (int) rows.stream().filter(row -> row < before).count();
            make(rows, SheetEdits.moveRows(model.node(), rows, before), before - above);
        }
    }

    /** The selected rows that can be moved, as numbered in the sheet. */
    List<Integer> selectedRows() {
        var block = model.selection().get().block();
        var free = model.sheet().freeRows();
        return model.order().sheetRows(block.top(), block.bottom()).stream()
                .filter(row -> row < free)
                .toList();
    }

    /** Makes an edit of rows, which stand in one block then. @param first where that begins */
    private void make(List<Integer> rows, Edit edit, int first) {
        work.make(cells(rows), edit, () -> selectRows(first, rows.size()));
    }

    private long cells(List<Integer> rows) {
        return (long) rows.size() * model.sheet().columns().size();
    }

    private void selectRows(int first, int count) {
        var at = model.selection().get();
        var top = model.order().shownAt(first);
        var bottom = model.order().shownAt(first + count - 1);
        look.select(new GridSelection(bottom, at.anchorColumn(), top, at.column()));
        look.show();
    }

    /** Changes every selected cell that is open. @param text for each column */
    private void change(IntFunction<String> text) {
        var block = model.selection().get().block();
        var shown = model.shown().get();
        work.make(
                block.cells(),
                progress -> CellChange.of(model.node(), changed(shown, block, text, progress), LocalizedText.EMPTY));
    }

    private static List<SheetCell> changed(Shown shown, GridBlock block, IntFunction<String> text, Progress progress) {
        var cells = new ArrayList<SheetCell>();
        for (var row : shown.order().sheetRows(block.top(), block.bottom())) {
            progress.stopUnlessWanted();
            for (var column = block.left(); column <= block.right(); column++) {
                shown.sheet().changed(row, column, text.apply(column)).ifPresent(cells::add);
            }
        }
        return cells;
    }
}
