package io.hengce.designer.grid;

import io.hengce.designer.drawing.Area;

/**
 * Where cells are on the screen, in pixels of the grid. Immutable.
 *
 * @param rows how many rows are shown in all
 * @param scrollX how far the columns that are not frozen are scrolled
 * @param scrollY how far the rows are scrolled
 */
record GridMetrics(ColumnLine columns, int rows, double scrollX, double scrollY, double width, double height) {

    static final double ROW = 30;
    static final double BAND = 22;
    static final double HEADER = BAND + 46;
    static final double NUMBERS = 56;

    /** The left of a column's cells. */
    double x(int column) {
        var left = NUMBERS + columns.left(column);
        return column < columns.frozen() ? left : left - scrollX;
    }

    double y(int row) {
        return HEADER + row * ROW - scrollY;
    }

    Area cell(int row, int column) {
        return new Area(x(column), y(row), columns.width(column), ROW);
    }

    /** Where the columns that scroll begin. */
    double scrolledLeft() {
        return NUMBERS + columns.frozenWidth();
    }

    int firstRow() {
        return Math.max(0, (int) Math.floor(scrollY / ROW));
    }

    /** Past the last row that can be seen. */
    int endRow() {
        return Math.min(rows, (int) Math.ceil((scrollY + height - HEADER) / ROW));
    }

    int firstColumn() {
        return Math.max(columns.frozen(), columns.at(columns.frozenWidth() + scrollX));
    }

    /** Past the last column that can be seen. */
    int endColumn() {
        return columns.size() == 0 ? 0 : columns.at(scrollX + width - NUMBERS) + 1;
    }

    int rowAt(double y) {
        return bounded((int) Math.floor((y - HEADER + scrollY) / ROW), rows);
    }

    int columnAt(double x) {
        var isFrozen = x < scrolledLeft();
        return columns.at(x - NUMBERS + (isFrozen ? 0 : scrollX));
    }

    boolean isRow(double y) {
        return y >= HEADER && y < y(rows);
    }

    boolean isColumn(double x) {
        return x >= NUMBERS && columns.size() > 0 && x < x(columns.size() - 1) + columns.width(columns.size() - 1);
    }

    double mostX() {
        return Math.max(0, columns.total() - (width - NUMBERS));
    }

    double mostY() {
        return Math.max(0, rows * ROW - (height - HEADER));
    }

    /** Scrolled no farther than there is something to see. */
    GridMetrics bounded() {
        return scrolledTo(scrollX, scrollY);
    }

    GridMetrics scrolledTo(double x, double y) {
        return new GridMetrics(
                columns, rows, Math.max(0, Math.min(x, mostX())), Math.max(0, Math.min(y, mostY())), width, height);
    }

    /** Scrolled just so far that the cell is in sight. */
    GridMetrics showing(int row, int column) {
        var top = row * ROW;
        var down = Math.max(top + ROW - (height - HEADER), Math.min(scrollY, top));
        if (column < columns.frozen() || column >= columns.size()) {
            return scrolledTo(scrollX, down);
        }
        var left = columns.left(column) - columns.frozenWidth();
        var room = width - scrolledLeft();
        var across = Math.min(left, Math.max(scrollX, left + columns.width(column) - room));
        return scrolledTo(across, down);
    }

    private static int bounded(int index, int size) {
        return Math.max(0, Math.min(index, size - 1));
    }
}
