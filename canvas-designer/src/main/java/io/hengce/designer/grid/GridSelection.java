package io.hengce.designer.grid;

/** The cell that has the focus, and the one where its selection began; rows as they are shown. */
record GridSelection(int anchorRow, int anchorColumn, int row, int column) {

    static final GridSelection FIRST = at(0, 0);

    static GridSelection at(int row, int column) {
        return new GridSelection(row, column, row, column);
    }

    /** The focus elsewhere, the beginning where it was. */
    GridSelection extendedTo(int otherRow, int otherColumn) {
        return new GridSelection(anchorRow, anchorColumn, otherRow, otherColumn);
    }

    GridBlock block() {
        return new GridBlock(
                Math.min(anchorRow, row),
                Math.min(anchorColumn, column),
                Math.max(anchorRow, row),
                Math.max(anchorColumn, column));
    }

    /** Within a grid of the size; of an empty one the first cell. */
    GridSelection within(int rows, int columns) {
        return new GridSelection(
                bounded(anchorRow, rows), bounded(anchorColumn, columns), bounded(row, rows), bounded(column, columns));
    }

    private static int bounded(int index, int size) {
        return Math.max(0, Math.min(index, size - 1));
    }
}
