package io.hengce.designer.inspector;

import java.util.OptionalInt;

/**
 * A row of the grid.
 *
 * @param id the row's id, for the default row the word {@code default}
 * @param index its index in the table; empty for the default row
 */
record GridRow(String id, OptionalInt index) {

    static final GridRow DEFAULT = new GridRow("default", OptionalInt.empty());

    boolean isDefault() {
        return index.isEmpty();
    }
}
