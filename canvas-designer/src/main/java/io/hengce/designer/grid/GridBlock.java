package io.hengce.designer.grid;

/** A rectangle of cells, all bounds inclusive; rows as they are shown. */
record GridBlock(int top, int left, int bottom, int right) {

    boolean contains(int row, int column) {
        return holdsRow(row) && holdsColumn(column);
    }

    boolean holdsRow(int row) {
        return row >= top && row <= bottom;
    }

    boolean holdsColumn(int column) {
        return column >= left && column <= right;
    }

    int height() {
        return bottom - top + 1;
    }

    int width() {
        return right - left + 1;
    }

    long cells() {
        return (long) height() * width();
    }

    boolean isOneCell() {
        return cells() == 1;
    }
}
