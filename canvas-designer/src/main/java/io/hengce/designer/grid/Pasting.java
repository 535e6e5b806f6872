package io.hengce.designer.grid;

import io.hengce.designer.document.SheetEdits;
import io.hengce.designer.document.sheet.ClipboardText;
import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.document.sheet.SheetCell;
import io.hengce.designer.session.Progress;
import io.hengce.designer.words.Words;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Puts the text of a clipboard into a table as it is shown: whole, or not at all with the reason. Safe for many threads. */
record Pasting(Shown shown, GridBlock selected, Words words) {

    CellChange of(String text, Progress progress) {
        var block = ClipboardText.read(text);
        if (block.isEmpty()) {
            return refused("grid.refused.nothing");
        }
        var isOne = block.size() == 1 && block.get(0).size() == 1;
        return put(isOne ? repeated(block.get(0).get(0)) : block, progress);
    }

    /** One cell fills the selection. */
    private List<List<String>> repeated(String text) {
        return Collections.nCopies(selected.height(), Collections.nCopies(selected.width(), text));
    }

    private CellChange put(List<List<String>> texts, Progress progress) {
        var room = sheet().columns().size() - selected.left();
        var width = texts.get(0).size();
        if (width > room) {
            return refused("grid.refused.wide", width, room);
        }
        var targets = targets(texts.size());
        if (targets.size() < texts.size()) {
            return refused("grid.refused.rows", texts.size(), targets.size());
        }
        var newRows = (int) targets.stream().filter(row -> row == Sheet.NEW_ROW).count();
        var cells = new ArrayList<SheetCell>();
        var next = sheet().freeRows();
        for (var row = 0; row < texts.size(); row++) {
            progress.reached(row, texts.size());
            progress.stopUnlessWanted();
            var isNew = targets.get(row) == Sheet.NEW_ROW;
            var why = add(texts.get(row), isNew ? next++ : targets.get(row), isNew, cells);
            if (why.isPresent()) {
                return CellChange.refused(why.get());
            }
        }
        var bottom = selected.top() + texts.size() - 1;
        return CellChange.of(
                SheetEdits.paste(sheet().node().id(), cells, newRows),
                new GridBlock(selected.top(), selected.left(), bottom, selected.left() + width - 1),
                words.both("grid.pasted", texts.size(), width, newRows));
    }

    /** The rows of the sheet that so many go to; {@link Sheet#NEW_ROW} for one that is appended. Fewer where there is no room. */
    private List<Integer> targets(int count) {
        var order = shown.order();
        var free = sheet().freeRows();
        var first = order.size() == 0 ? 0 : order.sheetRow(selected.top());
        if (first >= free && free > 0 && count == 1) {
            return List.of(first);
        }
        var targets = new ArrayList<>(order.sheetRows(selected.top(), selected.top() + count - 1).stream()
                .filter(row -> row < free)
                .toList());
        while (targets.size() < count && !order.isFiltered()) {
            targets.add(Sheet.NEW_ROW);
        }
        return targets;
    }

    /** Adds the cells of a row, or tells why one of them cannot take its text. */
    private Optional<LocalizedText> add(List<String> texts, int row, boolean isNew, List<SheetCell> cells) {
        for (var at = 0; at < texts.size(); at++) {
            var column = selected.left() + at;
            var text = sheet().normal(column, texts.get(at));
            if (!isNew && !sheet().isOpen(row, column)) {
                return Optional.of(words.both("grid.refused.closed", where(row, column)));
            }
            if (!sheet().takes(column, text)) {
                return Optional.of(words.both("grid.refused.number", where(row, column), text));
            }
            cells.add(new SheetCell(row, column, text));
        }
        return Optional.empty();
    }

    /** In the language in which the heading is shown. */
    private String where(int row, int column) {
        return words.say("grid.cell", row + 1, shown.headings().get(column).title());
    }

    private CellChange refused(String key, Object... arguments) {
        return CellChange.refused(words.both(key, arguments));
    }

    private Sheet sheet() {
        return shown.sheet();
    }
}
