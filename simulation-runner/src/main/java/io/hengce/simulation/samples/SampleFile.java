package io.hengce.simulation.samples;

import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.json.ListCells;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A sample set whose bytes are UTF-8 and whose header the dictionary understands. Its rows are read anew, one at a time, by each {@link #rows()}.
 * Safe for many threads; its rows are not.
 */
public final class SampleFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Path file;
    private final ByteCheck bytes;
    private final Columns columns;
    private final SampleSettings settings;
    private final ApplicationAssembler assembler;

    private SampleFile(Path file, ByteCheck bytes, Columns columns, SampleSettings settings, Dictionary dictionary) {
        this.file = file;
        this.bytes = bytes;
        this.columns = columns;
        this.settings = settings;
        this.assembler = new ApplicationAssembler(dictionary, new ListCells());
    }

    /** Everything that is wrong with the file or its header is said here, before a row is read. */
    public static Reading<SampleFile> open(Path file, Dictionary dictionary, SampleSettings settings) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return rejected("SAMPLE_NO_FILE", file, file);
        }
        try {
            var bytes = ByteCheck.of(file);
            if (bytes.notUtf8().isPresent()) {
                var bad = bytes.notUtf8().get();
                return rejected("SAMPLE_NOT_UTF8", file, bad.position(), bad.line());
            }
            return withHeader(file, bytes, dictionary, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    public String sha256() {
        return bytes.sha256();
    }

    /** Whether every row can have a label. */
    public boolean hasLabel() {
        return columns.label().isPresent();
    }

    /** The rows from the first on. */
    public SampleRows rows() {
        try {
            var limit = new RowLimit(text(file));
            var parser = FORMAT.parse(limit);
            return new SampleRows(parser, limit, columns, settings, assembler);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Reading<SampleFile> withHeader(
            Path file, ByteCheck bytes, Dictionary dictionary, SampleSettings settings) throws IOException {
        try (var parser = CSVParser.parse(new RowLimit(text(file)), FORMAT)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                return rejected("SAMPLE_EMPTY", file);
            }
            var cells = records.next().toList();
            if (cells.stream().allMatch(String::isBlank)) {
                return rejected("SAMPLE_EMPTY", file);
            }
            if (cells.size() == 1 && cells.get(0).matches("(?s).*[;\\t|].*")) {
                return rejected("SAMPLE_DELIMITER", file);
            }
            var columns = HeaderReader.read(dictionary, settings, cells);
            if (columns.value().isPresent() && !hasRow(records)) {
                return rejected("SAMPLE_NO_ROWS", file);
            }
            var opened = columns.value().map(found -> new SampleFile(file, bytes, found, settings, dictionary));
            return new Reading<>(opened, columns.diagnostics());
        } catch (UncheckedIOException e) {
            return rejected("SAMPLE_BROKEN_HEADER", file);
        }
    }

    private static boolean hasRow(Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            return true; // a broken first row is told as a row
        }
    }

    private static InputStreamReader text(Path file) throws IOException {
        var in = Files.newInputStream(file);
        var buffered = new BufferedInputStream(in);
        buffered.mark(3);
        var mark = buffered.readNBytes(3);
        if (!Arrays.equals(mark, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            buffered.reset();
        }
        return new InputStreamReader(buffered, StandardCharsets.UTF_8);
    }

    private static Reading<SampleFile> rejected(String code, Path file, Object... arguments) {
        var place = Place.inDocument(String.valueOf(file.getFileName()));
        List<Diagnostic> problem = List.of(HeaderReader.MESSAGES.error(code, place, arguments));
        return Reading.rejected(problem);
    }
}
