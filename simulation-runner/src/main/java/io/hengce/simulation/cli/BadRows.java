package io.hengce.simulation.cli;

import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import java.util.ArrayList;
import java.util.List;

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

    void add(BadRow row) {
        rows.add(row);
        if (rows.size() <= TOLD) {
            row.problems().forEach(console::problem);
        } else if (rows.size() == TOLD + 1) {
            console.note("bad.rows.untold", TOLD);
        }
    }

    /** The file ends before its end: no number of allowed rows covers that. */
    void add(Broken end) {
        broken = true;
        console.problem(end.problem());
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
}
