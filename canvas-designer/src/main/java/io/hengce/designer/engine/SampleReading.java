package io.hengce.designer.engine;

import io.hengce.designer.sample.SampleChoice;
import io.hengce.flow.decision.Application;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.simulation.samples.Performance;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleRow;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The applications of a sample set, read by the rules of the command line.
 *
 * @param performances what became of each
 * @param problems of the file; where it has applications, of its first bad row, and what is doubtful in all of them
 * @param cut whether there are more rows than were read
 */
record SampleReading(
        SampleChoice sample,
        Dictionary dictionary,
        List<Application> applications,
        List<Performance> performances,
        List<Diagnostic> problems,
        int badRows,
        boolean cut) {

    /** A pinned sample is small: so many rows are read. */
    static final int MOST_ROWS = 10_000;

    private static final MessageCatalog MESSAGES = new MessageCatalog(EngineRunner.class);

    static SampleReading of(SampleChoice sample, Dictionary dictionary) {
        try {
            var opened = SampleLabels.open(sample, dictionary);
            return opened.value()
                    .map(file -> read(sample, dictionary, file))
                    .orElseGet(() -> new SampleReading(
                            sample, dictionary, List.of(), List.of(), opened.diagnostics(), 0, false));
        } catch (UncheckedIOException e) {
            var place = Place.inDocument(sample.name());
            var problem = MESSAGES.error("SAMPLE_FILE", place, sample.file());
            return new SampleReading(sample, dictionary, List.of(), List.of(), List.of(problem), 0, false);
        }
    }

    private static SampleReading read(SampleChoice sample, Dictionary dictionary, SampleFile file) {
        var applications = new ArrayList<Application>();
        var performances = new ArrayList<Performance>();
        var problems = new ArrayList<Diagnostic>();
        var bad = 0;
        var seen = 0;
        try (var rows = file.rows()) {
            while (rows.hasNext() && seen < MOST_ROWS) {
                seen++;
                var row = rows.next();
                if (row instanceof SampleRow.Sample good) {
                    applications.add(good.application());
                    performances.add(good.performance());
                } else if (bad++ == 0) {
                    row.problems().forEach(problem -> problems.add(problem.diagnostic()));
                }
            }
            problems.addAll(rows.remarks());
            return new SampleReading(
                    sample, dictionary, List.copyOf(applications), performances, problems, bad, rows.hasNext());
        }
    }

    /** What is doubtful, though it was read. */
    List<Diagnostic> remarks() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    boolean isOf(SampleChoice other, Dictionary wanted) {
        return sample.equals(other) && dictionary.equals(wanted);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
