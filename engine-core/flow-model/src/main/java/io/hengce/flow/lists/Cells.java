package io.hengce.flow.lists;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The cells of a list side by side in one array of bytes: a million rows cost little more than their file. */
final class Cells {

    private final int columns;
    private final byte[] bytes;
    private int[] ends = new int[1_024];
    private int count;
    private int used;

    /** @param capacity the bytes of all cells, at most */
    Cells(int columns, int capacity) {
        this.columns = columns;
        this.bytes = new byte[capacity];
    }

    void append(byte value) {
        bytes[used++] = value;
    }

    void endCell() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = used;
    }

    /** Forgets the cells after a number of whole rows. */
    void cutTo(int rows) {
        count = rows * columns;
        used = count == 0 ? 0 : ends[count - 1];
    }

    String text(int row, int column) {
        var cell = row * columns + column;
        var start = cell == 0 ? 0 : ends[cell - 1];
        return new String(bytes, start, ends[cell] - start, StandardCharsets.UTF_8);
    }

    boolean isEmpty(int row, int column) {
        var cell = row * columns + column;
        return ends[cell] == (cell == 0 ? 0 : ends[cell - 1]);
    }
}
