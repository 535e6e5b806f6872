package io.hengce.simulation.samples.cells;

import java.util.Optional;

/** The rows of a table, read as they are asked for, their numbers rising; a spreadsheet leaves out rows in which nothing stands. One thread at a time; close it. */
public interface CellRows extends AutoCloseable {

    /** The next row; empty at the end. */
    Optional<CellRow> next() throws Unreadable;

    /** How much of the file was read so far, a little more than the rows that were given; absent where that cannot be known. */
    default Optional<ReadPart> part() {
        return Optional.empty();
    }

    @Override
    void close();
}
