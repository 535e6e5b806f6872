package io.hengce.designer.grid;

import io.hengce.designer.document.SheetEdits;
import io.hengce.designer.document.sheet.ClipboardText;
import io.hengce.designer.document.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Blocks of cells to and from the clipboard, as spreadsheets write them. A block is put in whole, or refused with the reason. */
final class GridClipboard {

    private final GridModel model;
    private final GridController look;
    private final GridActs acts;

    GridClipboard(GridModel model, GridController look, GridActs acts) {
        this.model = model;
        this.look = look;
        this.acts = acts;
    }

    void copy() {
        var block = model.selection().get().block();
        var sheet = model.sheet();
        var texts = model.order().sheetRows(block.top(), block.bottom()).stream()
                .map(row -> IntStream.rangeClosed(block.left(), block.right())
                        .mapToObj(column -> sheet.cell(row, column))
                        .toList())
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        var content = new ClipboardContent();
        content.putString(ClipboardText.write(texts));
        Clipboard.getSystemClipboard().setContent(content);
        model.message().set(GridMessage.said(model.words().say("grid.copied", block.height(), block.width())));
    }

    void cut() {
        copy();
        acts.clear();
    }

    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        var block = text == null ? List.<List<String>>of() : ClipboardText.read(text);
        if (block.isEmpty()) {
            refuse("grid.refused.nothing");
        } else if (block.size() == 1 && block.get(0).size() == 1) {
            put(repeated(block.get(0).get(0)));
        } else {
            put(block);
        }
    }

    /** One cell fills the selection. */
    private List<List<String>> repeated(String text) {
        var block = model.selection().get().block();
        return IntStream.range(0, block.height())
                .mapToObj(row -> IntStream.range(0, block.width())
                        .mapToObj(column -> text)
                        .toList())
                .toList();
    }

    private void put(List<List<String>> texts) {
        var top = model.selection().get().block().top();
        var left = model.selection().get().block().left();
        var room = model.sheet().columns().size() - left;
        var width = texts.get(0).size();
        if (width > room) {
            refuse("grid.refused.wide", width, room);
            return;
        }
        var targets = targets(top, texts.size());
        if (targets.size() < texts.size()) {
            refuse("grid.refused.rows", texts.size(), targets.size());
            return;
        }
        var newRows = (int) targets.stream().filter(row -> row < 0).count();
        var cells = cells(texts, targets, left);
        if (!cells.isEmpty()) {
            model.session().apply(SheetEdits.paste(model.node(), cells, newRows));
            var shown = model.order();
            look.selectBlock(
                    new GridBlock(top, left, Math.min(shown.size(), top + texts.size()) - 1, left + width - 1));
            model.message().set(GridMessage.said(model.words().say("grid.pasted", texts.size(), width, newRows)));
        }
    }

    /** The rows of the sheet that a block goes to; {@code -1} for a row that is appended. Fewer where there is no room. */
    private List<Integer> targets(int top, int count) {
        var order = model.order();
        var free = model.sheet().freeRows();
        var first = order.size() == 0 ? 0 : order.sheetRow(top);
        if (first >= free && free > 0 && count == 1) {
            return List.of(first);
        }
        var targets = new ArrayList<>(order.sheetRows(top, top + count - 1).stream()
                .filter(row -> row < free)
                .toList());
        while (targets.size() < count && !order.isFiltered()) {
            targets.add(-1);
        }
        return targets;
    }

    /** All cells of the block in their places; none, with the reason said, where one of them cannot take its text. */
    private List<SheetCell> cells(List<List<String>> texts, List<Integer> targets, int left) {
        var sheet = model.sheet();
        var cells = new ArrayList<SheetCell>();
        var next = sheet.freeRows();
        for (var row = 0; row < texts.size(); row++) {
            var target = targets.get(row) < 0 ? next++ : targets.get(row);
            for (var column = 0; column < texts.get(row).size(); column++) {
                var text = sheet.normal(left + column, texts.get(row).get(column));
                var isNew = targets.get(row) < 0;
                if (!isNew && !sheet.isOpen(target, left + column)) {
                    refuse("grid.refused.closed", where(target, left + column));
                    return List.of();
                }
                if (!sheet.takes(left + column, text)) {
                    refuse("grid.refused.number", where(target, left + column), text);
                    return List.of();
                }
                cells.add(new SheetCell(target, left + column, text));
            }
        }
        return cells;
    }

    private String where(int sheetRow, int column) {
        return model.words()
                .say("grid.cell", sheetRow + 1, model.headings().get(column).title());
    }

    private void refuse(String key, Object... arguments) {
        model.message().set(GridMessage.refused(model.words().say(key, arguments)));
    }
}
