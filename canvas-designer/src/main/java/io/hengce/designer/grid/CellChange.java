package io.hengce.designer.grid;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.SheetEdits;
import io.hengce.designer.document.sheet.SheetCell;
import io.hengce.designer.session.Prepared;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What an act on cells comes to.
 *
 * @param selected the block that is selected then
 * @param says empty where there is nothing to say
 */
record CellChange(Optional<Edit> edit, Optional<GridBlock> selected, LocalizedText says, boolean isRefusal)
        implements Prepared {

    static CellChange of(Edit edit) {
        return new CellChange(Optional.of(edit), Optional.empty(), LocalizedText.EMPTY, false);
    }

    static CellChange of(Edit edit, GridBlock selected, LocalizedText says) {
        return new CellChange(Optional.of(edit), Optional.of(selected), says, false);
    }

    /** Cells with other texts; none are no edit. */
    static CellChange of(String node, List<SheetCell> cells, LocalizedText says) {
        var edit = cells.size() == 1 ? SheetEdits.cell(node, cells.get(0)) : SheetEdits.cells(node, cells);
        return new CellChange(Optional.of(edit).filter(made -> !cells.isEmpty()), Optional.empty(), says, false);
    }

    static CellChange refused(LocalizedText why) {
        return new CellChange(Optional.empty(), Optional.empty(), why, true);
    }
}
