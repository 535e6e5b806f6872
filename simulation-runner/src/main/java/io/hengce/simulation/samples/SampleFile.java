package io.hengce.simulation.samples;

import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.json.ListCells;
import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.CellSource.OtherTable;
import io.hengce.simulation.samples.cells.Finding;
import io.hengce.simulation.samples.cells.Fingerprint;
import io.hengce.simulation.samples.cells.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sample set that can be read and whose header the dictionary understands: CSV or an Excel workbook, found out by its bytes, never by its name. Its rows are read anew, one at
 * a time, by each {@link #rows()}. Safe for many threads; its rows are not.
 */
public final class SampleFile {

    private final Path file;
    private final String sha256;
    private final CellSource source;
    private final Columns columns;
    private final SampleSettings settings;
    private final ApplicationAssembler assembler;
    private final ListSheets lists;

    private SampleFile(Opened opened, Columns columns, SampleSettings settings, ListSheets lists) {
        this.file = opened.file();
        this.sha256 = opened.sha256();
        this.source = opened.source();
        this.columns = columns;
        this.settings = settings;
        this.lists = lists;
        this.assembler = new ApplicationAssembler(lists.dictionary(), new ListCells());
    }

    /** Everything that is wrong with the file or its header is said here, before a row is read. */
    public static Reading<SampleFile> open(Path file, Dictionary dictionary, SampleSettings settings) {
        return open(file, List.of(dictionary), settings).get(0);
    }

    /** The same for several dictionaries, each with its own reading; the file is looked at once. */
    public static List<Reading<SampleFile>> open(Path file, List<Dictionary> dictionaries, SampleSettings settings) {
        try {
            var opened = new Opened(file, SourceFinder.open(file, settings.layout()), Fingerprint.of(file));
            var header = HeaderRow.of(opened.source(), settings.layout().headerRow());
            var readings = new ArrayList<Reading<SampleFile>>();
            for (var dictionary : dictionaries) {
                readings.add(opened.withHeader(header, dictionary, settings));
            }
            return readings;
        } catch (Unreadable e) {
            var problem = Opened.diagnostic(file, e.finding(), true);
            return dictionaries.stream()
                    .map(dictionary -> Reading.<SampleFile>rejected(List.of(problem)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    public String name() {
        return String.valueOf(file.getFileName());
    }

    public String sha256() {
        return sha256;
    }

    /** Whether every row can have a label. */
    public boolean hasLabel() {
        return columns.label().isPresent();
    }

    /** The rows from the first on. */
    public SampleRows rows() {
        return new SampleRows(
                source.rows(),
                columns.row(),
                new RowReader(columns, settings, assembler, new RowSources(columns, source, lists)),
                new Fractions(columns));
    }

    /** A file that can be read, before anything is known of its columns. */
    private record Opened(Path file, CellSource source, String sha256) {

        private Reading<SampleFile> withHeader(HeaderRow header, Dictionary dictionary, SampleSettings settings)
                throws Unreadable {
            var reading = HeaderReader.read(dictionary, settings, header, source);
            if (reading.value().isPresent() && header.alone()) {
                throw new Unreadable("SAMPLE_NO_ROWS");
            }
            var problems = new ArrayList<>(reading.diagnostics());
            source.findings().forEach(finding -> problems.add(diagnostic(file, finding, false)));
            if (reading.value().isEmpty()) {
                return Reading.rejected(problems);
            }
            var columns = reading.get();
            var lists = ListSheets.read(dictionary, source, columns, problems);
            tellOthers(lists, settings, problems);
            var rejected = problems.stream().anyMatch(Diagnostic::isError);
            return rejected
                    ? Reading.rejected(problems)
                    : new Reading<>(Optional.of(new SampleFile(this, columns, settings, lists)), problems);
        }

        /** Sheets that nobody reads may hold what somebody believes to be read. */
        private void tellOthers(ListSheets lists, SampleSettings settings, List<Diagnostic> problems) {
            var unread = source.others().stream()
                    .map(OtherTable::name)
                    .filter(name -> !lists.names().contains(name))
                    .collect(Collectors.joining("`, `"));
            if (!unread.isEmpty() && settings.layout().sheet().isEmpty()) {
                problems.add(diagnostic(file, Finding.of("SAMPLE_OTHER_SHEETS", unread), false));
            }
        }

        private static Diagnostic diagnostic(Path file, Finding finding, boolean error) {
            var place = Place.inDocument(String.valueOf(file.getFileName()));
            var arguments = finding.arguments().toArray();
            return error
                    ? HeaderReader.MESSAGES.error(finding.code(), place, arguments)
                    : HeaderReader.MESSAGES.warning(finding.code(), place, arguments);
        }
    }
}
