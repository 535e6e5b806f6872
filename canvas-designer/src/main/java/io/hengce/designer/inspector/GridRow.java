package io.hengce.designer.inspector;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableRow;
import java.util.OptionalInt;

/**
 * A row of the grid.
 *
 * @param id the row's id, for the default row the word {@code default}
 * @param index its index in the table; empty for the default row
 */
record GridRow(String id, OptionalInt index) {

    static final GridRow DEFAULT = new GridRow("default", OptionalInt.empty());

    /** The row of the table; a bug for the default row. */
    TableRow of(DecisionTableNode table) {
        return table.rows().get(index.orElseThrow());
    }

    Place place(String table) {
        return isDefault() ? Place.inNode(table, DEFAULT.id()) : Places.row(table, id);
    }

    boolean isDefault() {
        return index.isEmpty();
    }
}
