package io.hengce.simulation.samples.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a reader that takes too much for one row, as after a quote that is never closed. One thread at a time. */
final class RowLimit extends FilterReader {

    static final int CHARACTERS = 1 << 20;

    private long taken;

    RowLimit(Reader in) {
        super(in);
    }

    /** A new row begins. */
    void restart() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        taken += read;
        if (taken > CHARACTERS) {
            throw new RowTooLong();
        }
    }

    /** Says that the limit is passed. */
    static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
