package io.hengce.designer.grid;

import java.util.Optional;
import javafx.scene.input.Clipboard;

/** Blocks of cells to and from the clipboard, as spreadsheets write them. */
final class GridClipboard {

    /** The letters of a cell with its tab, about as few as there are. */
    private static final int LEAST = 2;

    private final GridModel model;
    private final CellWork work;
    private final GridActs acts;
    private final Copying copying = new Copying();

    GridClipboard(GridModel model, CellWork work, GridActs acts) {
        this.model = model;
        this.work = work;
        this.acts = acts;
    }

    void copy() {
        var block = model.selection().get().block();
        if (model.order().size() > 0) {
            say("grid.copying", block);
            copying.copy(model.shown().get(), block, () -> say("grid.copied", block));
        }
    }

    private void say(String key, GridBlock block) {
        model.message().set(GridMessage.said(model.words().say(key, block.height(), block.width())));
    }

    void cut() {
        copy();
        acts.clear();
    }

    /** Where the cells are that are selected now, also where what was copied comes to the clipboard later. */
    void paste() {
        var pasting = new Pasting(model.shown().get(), model.selection().get().block(), model.words());
        copying.afterwards(() -> paste(pasting));
    }

    private void paste(Pasting pasting) {
        if (pasting.shown() != model.shown().get()) {
            work.refuseLate();
            return;
        }
        var text =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        work.make(Math.max(pasting.selected().cells(), text.length() / LEAST), progress -> pasting.of(text, progress));
    }

    /** Whether there was something to stop. */
    boolean stop() {
        return copying.stop();
    }

    void detach() {
        copying.close();
    }
}
