package io.hengce.simulation.samples.text;

import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.CellRow;
import io.hengce.simulation.samples.cells.CellRows;
import io.hengce.simulation.samples.cells.ReadPart;
import io.hengce.simulation.samples.cells.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a CSV file. One thread at a time. */
final class CsvRows implements CellRows {

    private final CSVParser parser;
    private final RowLimit limit;
    private final CountedBytes bytes;
    private final Iterator<CSVRecord> records;

    CsvRows(CSVParser parser, RowLimit limit, CountedBytes bytes) {
        this.bytes = bytes;
        this.parser = parser;
        this.limit = limit;
        this.records = parser.iterator();
    }

    @Override
    public Optional<CellRow> next() throws Unreadable {
        limit.restart();
        try {
            return records.hasNext() ? Optional.of(row(records.next())) : Optional.empty();
        } catch (UncheckedIOException e) {
            var tooLong = e.getCause() instanceof RowLimit.RowTooLong;
            throw new Unreadable(
                    tooLong ? "SAMPLE_ROW_TOO_LONG" : "SAMPLE_BROKEN_ROW",
                    parser.getCurrentLineNumber(),
                    RowLimit.CHARACTERS);
        }
    }

    @Override
    public Optional<ReadPart> part() {
        return Optional.of(bytes.part());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a sample set", e);
        }
    }

    private static CellRow row(CSVRecord cells) {
        return new CellRow(
                cells.getRecordNumber(),
                cells.stream().<Cell>map(Cell.TextCell::new).toList(),
                false);
    }
}
