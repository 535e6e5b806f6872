package io.hengce.simulation.cli;

import io.hengce.simulation.run.RowResult;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rows of a run that were no application: told as they come, counted against what is allowed. One per run, one thread. */
final class BadRows {

    private static final int TOLD = 1_000;

    private final Console console;
    private final long allowed;
    private final List<BadRow> rows = new ArrayList<>();
    private boolean broken;

    BadRows(Console console, long allowed) {
        this.console = console;
        this.allowed = allowed;
    }

    private void add(BadRow row) {
        rows.add(row);
        if (rows.size() <= TOLD) {
            row.problems().forEach(console::problem);
        } else if (rows.size() == TOLD + 1) {
            console.note("bad.rows.untold", TOLD);
        }
    }

    /** The file ends before its end: no number of allowed rows covers that. */
    private void add(Broken end) {
        broken = true;
        console.problem(end.problem());
    }

    /** Takes the results of a run in the order of the rows: what was decided goes on, every other row is told and counted here. */
    <T> Consumer<RowResult<T>> besides(Consumer<T> decided) {
        var cases = new Besides<>(decided);
        return result -> result.accept(cases);
    }

    List<BadRow> rows() {
        return List.copyOf(rows);
    }

    int count() {
        return rows.size();
    }

    boolean tooMany() {
        return broken || rows.size() > allowed;
    }

    private final class Besides<T> implements RowResult.Cases<T, Boolean> {
        private final Consumer<T> decided;

        private Besides(Consumer<T> decided) {
            this.decided = decided;
        }

        @Override
        public Boolean decided(T result) {
            decided.accept(result);
            return true;
        }

        @Override
        public Boolean refused(BadRow badRow) {
            add(badRow);
            return false;
        }

        @Override
        public Boolean ended(Broken broken) {
            add(broken);
            return false;
        }
    }
}
