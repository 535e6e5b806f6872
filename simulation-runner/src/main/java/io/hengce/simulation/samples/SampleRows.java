package io.hengce.simulation.samples;

import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a sample set, read as they are asked for. Empty lines at the end are no rows. One thread at a time; close it. */
public final class SampleRows implements Iterator<SampleRow>, AutoCloseable {

    private final CSVParser parser;
    private final RowLimit limit;
    private final RowReader reader;
    private final Iterator<CSVRecord> records;
    private final Queue<SampleRow> ready = new ArrayDeque<>();
    private final List<Long> blanks = new ArrayList<>();
    private long row;
    private boolean ended;

    SampleRows(
            CSVParser parser,
            RowLimit limit,
            Columns columns,
            SampleSettings settings,
            ApplicationAssembler assembler) {
        this.parser = parser;
        this.limit = limit;
        this.reader = new RowReader(columns, settings, assembler);
        this.records = parser.iterator();
        records.next();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public SampleRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row after row " + row);
        }
        return ready.remove();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a sample set", e);
        }
    }

    private void advance() {
        limit.restart();
        try {
            if (!records.hasNext()) {
                ended = true;
                return;
            }
            take(records.next());
        } catch (UncheckedIOException e) {
            ended = true;
            tellBlanks();
            ready.add(broken(e));
        }
    }

    private void take(CSVRecord cells) {
        row++;
        if (cells.size() == 1 && cells.get(0).isBlank()) {
            blanks.add(row);
            return;
        }
        tellBlanks();
        ready.add(reader.read(row, cells.toList()));
    }

    private void tellBlanks() {
        blanks.forEach(blank -> ready.add(reader.blank(blank)));
        blanks.clear();
    }

    private SampleRow broken(UncheckedIOException error) {
        var code = error.getCause() instanceof RowLimit.RowTooLong ? "SAMPLE_ROW_TOO_LONG" : "SAMPLE_BROKEN_ROW";
        var at = row + 1;
        var problem = HeaderReader.MESSAGES.error(
                code, Place.inDocument("rows/" + at), at, parser.getCurrentLineNumber(), RowLimit.CHARACTERS);
        return new SampleRow.Broken(at, new CellProblem(at, "", "", problem));
    }
}
