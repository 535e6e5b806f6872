package io.hengce.simulation.run;

import io.hengce.flow.decision.Decision;
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

/** Decides sample sets row by row, by one flow or by two side by side. Results come in the order of the rows, none is left out. */
public final class SampleRun {

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

    /** Each row by one decider. */
    public void decide(SampleFile file, Decider decider, Consumer<RowResult<RowDecision>> results) {
        Function<Sample, RowDecision> decide =
                sample -> new RowDecision(sample.row(), sample.performance(), decider.decide(sample.application()));
        try (var rows = file.rows()) {
            batch.run(new Watched<>(rows, rows::part), row -> row.accept(new Handling<>(decide)), results);
        }
    }

    /** Each row by two deciders; the files are the same one, read by each flow's own dictionary. */
    public void compare(Side baseline, Side candidate, Consumer<RowResult<DecidedPair>> results) {
        try (var left = baseline.file().rows();
                var right = candidate.file().rows()) {
            batch.run(
                    new Watched<>(new Pairs(left, right), left::part),
                    pair -> compare(pair, baseline, candidate),
                    results);
        }
    }

    private static RowResult<DecidedPair> compare(Pair pair, Side baseline, Side candidate) {
        var problems = new LinkedHashSet<CellProblem>(pair.left().problems());
        problems.addAll(pair.right().problems());
        Function<Sample, RowResult<DecidedPair>> withLeft = left -> pair.right()
                .accept(new Handling<>(right -> new DecidedPair(
                        left.row(),
                        left.performance(),
                        baseline.decider().decide(left.application()),
                        candidate.decider().decide(right.application()))));
        return pair.left().accept(new SampleRow.Cases<>() {
            @Override
            public RowResult<DecidedPair> sample(Sample sample) {
                return withLeft.apply(sample);
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

    private record Pair(SampleRow left, SampleRow right) {}

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
