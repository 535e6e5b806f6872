package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.TableEdits;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;

/**
 * A column of the grid: the cells it shows and how they change.
 *
 * @param input true for an input column, false for an output column
 * @param index 0-based among the inputs or the outputs
 */
record GridColumn(boolean input, int index) {

    String cell(DecisionTableNode table, GridRow row) {
        if (row.isDefault()) {
            return input ? "" : table.defaults().map(cells -> cells.get(index)).orElse("");
        }
        var found = table.rows().get(row.index().getAsInt());
        return input ? found.when().get(index) : found.then().get(index);
    }

    boolean canChange(GridRow row) {
        return !(row.isDefault() && input);
    }

    Edit edit(String table, GridRow row, String text) {
        if (row.isDefault()) {
            return TableEdits.defaultCell(table, index, text);
        }
        return input ? TableEdits.when(table, row.id(), index, text) : TableEdits.then(table, row.id(), index, text);
    }

    Place place(String table, GridRow row) {
        if (row.isDefault()) {
            return Places.tableDefault(table, index);
        }
        return input ? Places.rowWhen(table, row.id(), index) : Places.rowThen(table, row.id(), index);
    }

    /** The id of a cell's control. */
    String controlId(GridRow row) {
        return "cell-" + row.id() + (input ? "-when-" : "-then-") + index;
    }
}
