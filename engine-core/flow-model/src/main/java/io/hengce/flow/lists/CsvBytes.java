package io.hengce.flow.lists;

import java.util.Arrays;
import java.util.function.Consumer;

/** Goes through the bytes of a CSV file row by row, as RFC 4180 has it: commas, quotes around cells, doubled quotes within. One per reading. */
final class CsvBytes {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private byte[] cell = new byte[64];
    private int length;
    private int at;
    private int line = 1;
    private int unclosed;

    CsvBytes(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            at = 3;
        }
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    /** The line that comes next, from 1. */
    int line() {
        return line;
    }

    /** The line of a quote that is never closed; 0 where there is none. */
    int unclosed() {
        return unclosed;
    }

    /** Reads one row and hands out its cells; a row of an empty line is one empty cell. */
    void row(Consumer<byte[]> cells) {
        var isMore = true;
        while (isMore) {
            length = 0;
            if (at < bytes.length && bytes[at] == '"') {
                quoted();
            }
            while (at < bytes.length && bytes[at] != ',' && bytes[at] != '\n') {
                add(bytes[at++]);
            }
            var isLast = at >= bytes.length || bytes[at] == '\n';
            if (isLast && length > 0 && cell[length - 1] == '\r') {
                length--;
            }
            cells.accept(Arrays.copyOf(cell, length));
            isMore = !isLast;
            line += isLast ? 1 : 0;
            at++;
        }
    }

    private void quoted() {
        var opened = line;
        at++;
        while (at < bytes.length) {
            if (bytes[at] == '"' && at + 1 < bytes.length && bytes[at + 1] == '"') {
                at++;
            } else if (bytes[at] == '"') {
                at++;
                return;
            }
            line += bytes[at] == '\n' ? 1 : 0;
            add(bytes[at++]);
        }
        unclosed = opened;
    }

    private void add(byte value) {
        if (length == cell.length) {
            cell = Arrays.copyOf(cell, 2 * length);
        }
        cell[length++] = value;
    }
}
