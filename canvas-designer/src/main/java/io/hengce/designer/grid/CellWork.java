package io.hengce.designer.grid;

import io.hengce.designer.document.Edit;
import io.hengce.designer.session.Preparing;
import io.hengce.designer.session.Progress;
import io.hengce.flow.text.LocalizedText;
import java.util.function.Function;

/** Makes changes of cells: at once where they are few, else in the background, one at a time. FX thread only. */
final class CellWork {

    /** What the FX thread does itself. */
    static final long FEW = 5_000;

    private final GridModel model;
    private final GridController look;
    private final Preparing preparing;

    CellWork(GridModel model, GridController look) {
        this.model = model;
        this.look = look;
        this.preparing = model.session().preparing();
    }

    /** @param cells about how many are looked at */
    void make(long cells, Function<Progress, CellChange> work) {
        make(cells, work, () -> {});
    }

    /** Makes an edit of so many cells. @param then where it was made */
    void make(long cells, Edit edit, Runnable then) {
        make(cells, progress -> CellChange.of(edit), then);
    }

    private void make(long cells, Function<Progress, CellChange> work, Runnable then) {
        if (cells <= FEW) {
            var change = work.apply(() -> true);
            change.edit().ifPresent(model.session()::apply);
            tell(change, then);
        } else if (preparing.busy().get()) {
            refuse("grid.refused.busy");
        } else {
            preparing.make(work, change -> tell(change, then), this::refuseLate);
        }
    }

    /** Whether there was something to stop. */
    boolean stop() {
        var busy = preparing.busy().get();
        preparing.stop();
        return busy;
    }

    private void tell(CellChange change, Runnable then) {
        then.run();
        change.selected().ifPresent(look::selectBlock);
        if (!change.says().equals(LocalizedText.EMPTY)) {
            model.message().set(new GridMessage(model.words().say(change.says()), change.isRefusal()));
        }
    }

    /** The table is not any more what it was when the change was asked for. */
    void refuseLate() {
        refuse("grid.refused.late");
    }

    private void refuse(String key) {
        model.message().set(GridMessage.refused(model.words().say(key)));
    }
}
