package io.hengce.simulation.samples.cells;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number from 1, every row of the table counted
 * @param hidden whether the spreadsheet hides it
 */
public record CellRow(long number, List<Cell> cells, boolean hidden) {

    public CellRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** The cell at a 0-based position; empty where the row does not reach so far. */
    public Cell cell(int position) {
        return position < cells.size() ? cells.get(position) : Cell.EMPTY;
    }
}
