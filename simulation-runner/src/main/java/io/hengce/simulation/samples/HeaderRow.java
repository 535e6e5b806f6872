package io.hengce.simulation.samples;

import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.CellRow;
import io.hengce.simulation.samples.cells.CellRows;
import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.Unreadable;
import java.util.List;
import java.util.OptionalLong;

/**
 * The row that names the columns: the one that the user names, else the first that is not empty.
 *
 * @param cells without empty ones at the end where the table is a grid
 * @param alone whether nothing stands below it
 */
record HeaderRow(CellRow row, List<Cell> cells, boolean alone) {

    /** Refuses a file in which no header or nothing below it can be found. */
    static HeaderRow of(CellSource source, OptionalLong forced) throws Unreadable {
        try (var rows = source.rows()) {
            var header = header(source, rows, forced);
            var cells = source.isGrid() ? withoutTail(header.cells()) : header.cells();
            if (!source.isGrid() && cells.size() == 1 && cells.get(0).shown().matches("(?s).*[;\\t|].*")) {
                throw new Unreadable("SAMPLE_DELIMITER");
            }
            var below = filledBelow(rows);
            if (forced.isEmpty() && filled(header) == 1 && below > 1) {
                throw new Unreadable("SAMPLE_TITLE_ROW", header.number());
            }
            return new HeaderRow(header, cells, below == 0);
        }
    }

    private static CellRow header(CellSource source, CellRows rows, OptionalLong forced) throws Unreadable {
        try {
            for (var next = rows.next(); next.isPresent(); next = rows.next()) {
                var row = next.get();
                var found = forced.isPresent() ? row.number() == forced.getAsLong() : !row.isBlank();
                if (found && !row.isBlank()) {
                    return row;
                }
            }
        } catch (Unreadable e) {
            throw new Unreadable(source.isGrid() ? "SAMPLE_BROKEN_WORKBOOK" : "SAMPLE_BROKEN_HEADER");
        }
        throw forced.isPresent()
                ? new Unreadable("SAMPLE_NO_HEADER_ROW", forced.getAsLong())
                : new Unreadable("SAMPLE_EMPTY");
    }

    /** How many cells are filled in the first row below that has any; a row that cannot be read is told when its turn comes. */
    private static long filledBelow(CellRows rows) {
        try {
            var next = rows.next();
            while (next.isPresent() && next.get().isBlank()) {
                next = rows.next();
            }
            return next.map(HeaderRow::filled).orElse(0L);
        } catch (Unreadable e) {
            return 1;
        }
    }

    private static long filled(CellRow row) {
        return row.cells().stream().filter(cell -> !cell.shown().isBlank()).count();
    }

    private static List<Cell> withoutTail(List<Cell> cells) {
        var size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }
}
