package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.ClipboardText;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Blocks of cells to and from the clipboard, as spreadsheets write them. */
final class GridClipboard {

    /** The letters of a cell with its tab, about as few as there are. */
    private static final int LEAST = 2;

    private final GridModel model;
    private final CellWork work;
    private final GridActs acts;

    GridClipboard(GridModel model, CellWork work, GridActs acts) {
        this.model = model;
        this.work = work;
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
        var text =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        var selected = model.selection().get().block();
        var pasting = new Pasting(model.shown().get(), selected, model.words());
        work.make(Math.max(selected.cells(), text.length() / LEAST), progress -> pasting.of(text, progress));
    }
}
