package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.document.sheet.SheetCell;
import io.hengce.designer.session.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through the shown cells of a sheet as it was when it was asked, and stops once that is not wanted any more. Safe for many threads. */
record CellSearch(CellTexts texts, RowOrder order, Finding finding) {

    static CellSearch of(GridModel model) {
        return new CellSearch(model.texts(), model.order(), model.finding().get());
    }

    Sheet sheet() {
        return texts.sheet();
    }

    /** The next cell that has the text, around the end. @param step 1 onwards, -1 back */
    Optional<GridSelection> next(GridSelection from, int step, Progress progress) {
        var width = sheet().columns().size();
        var all = finding.isNothing() ? 0 : order.size() * width;
        var start = from.row() * width + from.column();
        for (var each = 1; each <= all; each++) {
            progress.stopUnlessWanted();
            var at = Math.floorMod(start + step * each, all);
            if (has(at / width, at % width)) {
                return Optional.of(GridSelection.at(at / width, at % width));
            }
        }
        return Optional.empty();
    }

    /** How many cells have it, counted no farther than the limit. */
    int count(int limit, Progress progress) {
        var found = 0;
        var rows = finding.isNothing() ? 0 : order.size();
        for (var row = 0; row < rows && found < limit; row++) {
            progress.stopUnlessWanted();
            for (var column = 0; column < sheet().columns().size() && found < limit; column++) {
                found += has(row, column) ? 1 : 0;
            }
        }
        return found;
    }

    /** The cells in which it is written and that can take it, with another text in its place; rows as numbered in the sheet. */
    List<SheetCell> replaced(String by, Progress progress) {
        var cells = new ArrayList<SheetCell>();
        for (var row : order.sheetRows(0, order.size() - 1)) {
            progress.stopUnlessWanted();
            for (var column = 0; column < sheet().columns().size(); column++) {
                var text = sheet().cell(row, column);
                if (finding.in(text)) {
                    sheet().changed(row, column, finding.replaced(text, by)).ifPresent(cells::add);
                }
            }
        }
        return cells;
    }

    private boolean has(int row, int column) {
        return texts.has(finding, order.sheetRow(row), column);
    }
}
