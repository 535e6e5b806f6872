package io.hengce.designer.inspector;

import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.words.FigureWords;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Beside the number of a row: how many came to it; the rest is told by its tooltip. */
final class HeatCell extends TableCell<GridRow, String> {

    private final PartHeat heat;
    private final String table;

    HeatCell(PartHeat heat, String table) {
        this.heat = heat;
        this.table = table;
    }

    @Override
    protected void updateItem(@Nullable String id, boolean empty) {
        super.updateItem(id, empty);
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || row == null) {
            setText(null);
            LateTooltip.on(this, "");
            pseudoClassStateChanged(Section.MISSED, false);
            return;
        }
        var place = row.place(table);
        var said = heat.say(place);
        setText(FigureWords.count(heat.heat().get().part(place).all()));
        LateTooltip.on(this, said);
        pseudoClassStateChanged(Section.MISSED, heat.isMissed(place));
    }
}
