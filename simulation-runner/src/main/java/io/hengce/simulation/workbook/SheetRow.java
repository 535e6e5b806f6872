package io.hengce.simulation.workbook;

import java.util.List;

/**
 * A row of a node's sheet.
 *
 * @param id unique in its sheet
 * @param cells one a column
 */
record SheetRow(String id, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }
}
