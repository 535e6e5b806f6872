package io.hengce.simulation.samples;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.simulation.samples.cells.CellRow;
import io.hengce.simulation.samples.cells.CellRows;
import io.hengce.simulation.samples.cells.Finding;
import io.hengce.simulation.samples.cells.ReadPart;
import io.hengce.simulation.samples.cells.Unreadable;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/** The rows of a sample set, read as they are asked for. Empty rows at the end are no rows. One thread at a time; close it. */
public final class SampleRows implements Iterator<SampleRow>, AutoCloseable {

    private static final int GAP_LIMIT = 1_000;

    private final CellRows rows;
    private final long header;
    private final RowReader reader;
    private final Fractions fractions;
    private final Queue<SampleRow> ready = new ArrayDeque<>();
    private long row;
    private boolean ended;

    /** Rows of which those up to the header are left out. */
    SampleRows(CellRows rows, long header, RowReader reader, Fractions fractions) {
        this.rows = rows;
        this.header = header;
        this.reader = reader;
        this.fractions = fractions;
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
        var next = ready.remove();
        if (next instanceof SampleRow.Sample sample) {
            fractions.add(sample.row(), sample.application());
        }
        return next;
    }

    /** Warnings of what is doubtful in the rows that were read so far, though each alone is right. */
    public List<Diagnostic> remarks() {
        return fractions.remarks();
    }

    /** How much of the file was read so far; absent where that cannot be known. */
    public Optional<ReadPart> part() {
        return rows.part();
    }

    @Override
    public void close() {
        rows.close();
    }

    private void advance() {
        try {
            var next = filled();
            if (next.isEmpty()) {
                ended = true;
            } else {
                take(next.get());
            }
        } catch (Unreadable e) {
            end(e.finding());
        }
    }

    private Optional<CellRow> filled() throws Unreadable {
        var next = rows.next();
        while (next.isPresent() && (next.get().number() <= header || next.get().isBlank())) {
            next = rows.next();
        }
        return next;
    }

    private void take(CellRow cells) {
        var number = cells.number() - header;
        if (number - row > GAP_LIMIT) {
            end(Finding.of("SAMPLE_GAP", number - row - 1, cells.number()));
            return;
        }
        while (row + 1 < number) {
            row++;
            ready.add(reader.blank(row));
        }
        row = number;
        ready.add(reader.read(row, cells));
    }

    private void end(Finding finding) {
        ended = true;
        var at = row + 1;
        var arguments =
                Stream.concat(finding.arguments().stream(), Stream.of(at)).toArray();
        var problem = HeaderReader.MESSAGES.error(finding.code(), Place.inDocument("rows/" + at), arguments);
        ready.add(new SampleRow.Broken(at, new CellProblem(at, "", "", problem)));
    }
}
