package io.hengce.simulation.samples.cells;

import java.util.List;

/** A file that holds a table. Safe for many threads; its rows are not. */
public interface CellSource {

    /** The rows from the first on, the header among them. */
    CellRows rows();

    /** Whether cells have their places in a grid, so that a row may end early. */
    boolean isGrid();

    /** The address of a cell as people know it, e.g. {@code C4}; empty where cells have none. */
    String address(long row, int position);

    /** The table's name, where it is not the file's main one. */
    String label();

    /** The other tables of the file. */
    List<OtherTable> others();

    /** One of the other tables. */
    CellSource other(OtherTable table) throws Unreadable;

    /** A table beside the main one. */
    record OtherTable(String name, boolean hidden) {}

    /** What is worth saying about the file, though it can be read. */
    List<Finding> findings();
}
