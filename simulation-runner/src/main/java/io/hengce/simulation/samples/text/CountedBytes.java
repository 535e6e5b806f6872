package io.hengce.simulation.samples.text;

import io.hengce.simulation.samples.cells.ReadPart;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, counted as they are read. One thread. */
final class CountedBytes extends FilterInputStream {

    private final long whole;
    private long read;

    private CountedBytes(Path file) throws IOException {
        super(Files.newInputStream(file));
        this.whole = Files.size(file);
    }

    static CountedBytes of(Path file) throws IOException {
        return new CountedBytes(file);
    }

    /** A file that grows under the reader is read to what was its end. */
    ReadPart part() {
        return new ReadPart(Math.min(read, whole), whole);
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var got = super.read(bytes, from, length);
        read += Math.max(got, 0);
        return got;
    }
}
