package io.hengce.simulation.samples;

import io.hengce.flow.decision.Application;
import java.util.List;

/** What one row of a sample set gave. */
public sealed interface SampleRow {

    /** 1-based, the header not counted. */
    long row();

    /** Everything that is wrong with the row; nothing for a sample. */
    List<CellProblem> problems();

    <R> R accept(Cases<R> cases);

    /** A row that is an application. */
    record Sample(long row, Application application, Performance performance) implements SampleRow {
        @Override
        public List<CellProblem> problems() {
            return List.of();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.sample(this);
        }
    }

    /** A row that is not one, and everything that is wrong with it. */
    record BadRow(long row, List<CellProblem> problems) implements SampleRow {
        public BadRow {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.badRow(this);
        }
    }

    /** The file cannot be read from this row on: the last row that a reader gives. */
    record Broken(long row, CellProblem problem) implements SampleRow {
        @Override
        public List<CellProblem> problems() {
            return List.of(problem);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.broken(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R sample(Sample sample);

        R badRow(BadRow badRow);

        R broken(Broken broken);
    }
}
