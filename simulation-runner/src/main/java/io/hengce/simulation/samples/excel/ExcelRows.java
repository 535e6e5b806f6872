package io.hengce.simulation.samples.excel;

import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.Cell.RefusedCell;
import io.hengce.simulation.samples.cells.CellRow;
import io.hengce.simulation.samples.cells.CellRows;
import io.hengce.simulation.samples.cells.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of one sheet. One thread at a time. */
final class ExcelRows implements CellRows {

    private static final int ROW_LIMIT = 1 << 20;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final ExcelCells cells;
    private final MergedRanges merged;
    private long number;
    /** The reader counts rows without numbers from 0. */
    private boolean numbered = true;

    ExcelRows(ReadableWorkbook workbook, Stream<Row> stream, List<MergedRange> merged) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cells = new ExcelCells(workbook.isDate1904());
        this.merged = new MergedRanges(merged);
    }

    @Override
    public Optional<CellRow> next() throws Unreadable {
        try {
            return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            // the reader says by all kinds of exceptions that the bytes are no sheet
            throw broken();
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a sample set", e);
        }
    }

    private CellRow row(Row row) throws Unreadable {
        numbered &= row.getRowNum() > 0;
        var at = numbered ? row.getRowNum() : row.getRowNum() + 1L;
        var given = row.stream().filter(Objects::nonNull).count();
        if (at <= number || at > ROW_LIMIT || given != row.getPhysicalCellCount()) {
            throw broken();
        }
        number = at;
        merged.goTo(at);
        var found = new ArrayList<Cell>(row.getCellCount());
        for (var position = 0; position < row.getCellCount(); position++) {
            found.add(cell(row, position));
        }
        return new CellRow(at, found, row.isHidden());
    }

    private Cell cell(Row row, int position) {
        if (merged.cover(position)) {
            return new RefusedCell("SAMPLE_MERGED_CELL", "");
        }
        return row.getOptionalCell(position).map(cells::cell).orElse(Cell.EMPTY);
    }

    private Unreadable broken() {
        return new Unreadable("SAMPLE_BROKEN_SHEET", number);
    }
}
