package io.hengce.simulation.samples.text;

import io.hengce.simulation.samples.cells.CellRows;
import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.Finding;
import io.hengce.simulation.samples.cells.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** A CSV file as in RFC 4180. */
public final class CsvSource implements CellSource {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final int MARK = '\uFEFF';
    private static final int LOOK = 1 << 10;

    private final Path file;
    private final Charset charset;

    private CsvSource(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    /** A file whose bytes are all of one encoding: the forced one, else UTF-8, else GB18030. */
    public static CsvSource open(Path file, Optional<Charset> encoding) throws IOException, Unreadable {
        var source = new CsvSource(file, TextEncoding.of(file, encoding));
        source.refuseMarkup();
        return source;
    }

    @Override
    public CellRows rows() {
        try {
            var bytes = CountedBytes.of(file);
            var limit = new RowLimit(text(bytes));
            return new CsvRows(FORMAT.parse(limit), limit, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Override
    public boolean isGrid() {
        return false;
    }

    @Override
    public String address(long row, int position) {
        return "";
    }

    @Override
    public String label() {
        return "";
    }

    @Override
    public List<OtherTable> others() {
        return List.of();
    }

    @Override
    public CellSource other(OtherTable table) {
        throw new IllegalArgumentException("CSV has no table " + table);
    }

    @Override
    public List<Finding> findings() {
        return charset.equals(TextEncoding.GB18030)
                ? List.of(Finding.of("SAMPLE_ENCODING", charset.name()))
                : List.of();
    }

    private void refuseMarkup() throws IOException, Unreadable {
        try (var reader = text(Files.newInputStream(file))) {
            var look = new char[LOOK];
            var read = Math.max(reader.read(look), 0);
            if (new String(look, 0, read).stripLeading().startsWith("<")) {
                throw new Unreadable("SAMPLE_MARKUP");
            }
        }
    }

    private Reader text(InputStream bytes) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(bytes, charset));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }
}
