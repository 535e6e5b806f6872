package io.hengce.simulation.run;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.simulation.diff.DecidedPair;
import io.hengce.simulation.samples.CellProblem;
import io.hengce.simulation.samples.Performance;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleRow;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import io.hengce.simulation.samples.SampleRow.Sample;
import io.hengce.simulation.samples.SampleRows;
import io.hengce.simulation.samples.cells.ReadPart;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides sample sets row by row, by one flow or by two side by side. Results come in the order of the rows, none is left out. */
public final class SampleRun {

    /** The sample in a row, if it is one. */
    private static final SampleRow.Cases<Optional<Sample>> SAMPLE = new SampleRow.Cases<>() {
        @Override
        public Optional<Sample> sample(Sample sample) {
            return Optional.of(sample);
        }

        @Override
        public Optional<Sample> badRow(BadRow badRow) {
            return Optional.empty();
        }

        @Override
        public Optional<Sample> broken(Broken broken) {
            return Optional.empty();
        }
    };

    private final BatchRun batch;
    private final Consumer<Optional<ReadPart>> reading;

    public SampleRun(BatchRun batch) {
        this(batch, part -> {});
    }

    /** @param reading told with every row how much of the file was read */
    public SampleRun(BatchRun batch, Consumer<Optional<ReadPart>> reading) {
        this.batch = batch;
        this.reading = reading;
    }

    /** Each row by one decider; gives what is doubtful in the rows together. */
    public List<Diagnostic> decide(SampleFile file, Decider decider, Consumer<RowResult<RowDecision>> results) {
        try (var rows = file.rows()) {
            batch.runInChunks(new Watched<>(rows, rows::part), chunk -> decide(chunk, decider), results);
            return rows.remarks();
        }
    }

    private static List<RowResult<RowDecision>> decide(List<SampleRow> rows, Decider decider) {
        var samples = rows.stream().flatMap(row -> row.accept(SAMPLE).stream()).map(Sample::application);
        var decisions = decider.decideAll(samples.toList()).iterator();
        var handling = new Handling<>(sample -> new RowDecision(sample.row(), sample.performance(), decisions.next()));
        return rows.stream().map(row -> row.accept(handling)).toList();
    }

    /** Each row by two deciders; the files are the same one, read by each flow's own dictionary. Gives what is doubtful in the rows together. */
    public List<Diagnostic> compare(Side baseline, Side candidate, Consumer<RowResult<DecidedPair>> results) {
        try (var left = baseline.file().rows();
                var right = candidate.file().rows()) {
            batch.runInChunks(
                    new Watched<>(new Pairs(left, right), left::part),
                    chunk -> compare(chunk, baseline.decider(), candidate.decider()),
                    results);
            return Stream.concat(left.remarks().stream(), right.remarks().stream())
                    .distinct()
                    .toList();
        }
    }

    private static List<RowResult<DecidedPair>> compare(List<Pair> pairs, Decider baseline, Decider candidate) {
        var both = pairs.stream().filter(Pair::isWhole).toList();
        var before = baseline.decideAll(
                        both.stream().map(pair -> application(pair.left())).toList())
                .iterator();
        var after = candidate
                .decideAll(both.stream().map(pair -> application(pair.right())).toList())
                .iterator();
        return pairs.stream()
                .map(pair -> compared(
                        pair, left -> new DecidedPair(left.row(), left.performance(), before.next(), after.next())))
                .toList();
    }

    private static Application application(SampleRow row) {
        return row.accept(SAMPLE).orElseThrow().application();
    }

    private static RowResult<DecidedPair> compared(Pair pair, Function<Sample, DecidedPair> decided) {
        var problems = new LinkedHashSet<CellProblem>(pair.left().problems());
        problems.addAll(pair.right().problems());
        return pair.left().accept(new SampleRow.Cases<>() {
            @Override
            public RowResult<DecidedPair> sample(Sample sample) {
                return pair.right().accept(new Handling<>(right -> decided.apply(sample)));
            }

            @Override
            public RowResult<DecidedPair> badRow(BadRow badRow) {
                return new RowResult.Refused<>(new BadRow(badRow.row(), List.copyOf(problems)));
            }

            @Override
            public RowResult<DecidedPair> broken(Broken broken) {
                return new RowResult.Ended<>(broken);
            }
        });
    }

    /** Tells with every row how much of the file was read. */
    private final class Watched<T> implements Iterator<T> {
        private final Iterator<T> rows;
        private final Supplier<Optional<ReadPart>> part;

        private Watched(Iterator<T> rows, Supplier<Optional<ReadPart>> part) {
            this.rows = rows;
            this.part = part;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public T next() {
            var row = rows.next();
            reading.accept(part.get());
            return row;
        }
    }

    /** A flow's decider and the sample set as its dictionary reads it. */
    public record Side(SampleFile file, Decider decider) {}

    /** A row and what was decided on it. */
    public record RowDecision(long row, Performance performance, Decision decision) {}

    private record Pair(SampleRow left, SampleRow right) {

        boolean isWhole() {
            return left.accept(SAMPLE).isPresent() && right.accept(SAMPLE).isPresent();
        }
    }

    /** Both readings of the same rows, in step. */
    private record Pairs(SampleRows left, SampleRows right) implements Iterator<Pair> {
        @Override
        public boolean hasNext() {
            return left.hasNext() && right.hasNext();
        }

        @Override
        public Pair next() {
            return new Pair(left.next(), right.next());
        }
    }

    /** Decides a sample and passes on everything else. */
    private record Handling<T>(Function<Sample, T> decide) implements SampleRow.Cases<RowResult<T>> {
        @Override
        public RowResult<T> sample(Sample sample) {
            return new RowResult.Decided<>(decide.apply(sample));
        }

        @Override
        public RowResult<T> badRow(BadRow badRow) {
            return new RowResult.Refused<>(badRow);
        }

        @Override
        public RowResult<T> broken(Broken broken) {
            return new RowResult.Ended<>(broken);
        }
    }
}
