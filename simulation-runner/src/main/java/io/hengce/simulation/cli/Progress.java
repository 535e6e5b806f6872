package io.hengce.simulation.cli;

import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.page.Columns;
import io.hengce.simulation.run.BatchRun;
import io.hengce.simulation.run.RowResult;
import io.hengce.simulation.run.SampleRun;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import io.hengce.simulation.samples.cells.ReadPart;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A line on the error stream that overwrites itself, for a person at a terminal only: rows, rows a second, and the time left where the file says how much of it was read.
 * One per run, one thread at a time.
 */
final class Progress {

    private static final long EVERY_MILLIS = 250;
    /** Before that a rate says nothing of what is left. */
    private static final long SURE_MILLIS = 2_000;

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60;

    private final Session session;
    private final Console console;
    private final long from;
    private long told;
    private long count;
    private int width;
    private Optional<ReadPart> part = Optional.empty();

    Progress(Session session, Console console) {
        this.session = session;
        this.console = console;
        from = session.clock().millis();
        told = from;
    }

    /** Does work on all cores; the line goes when that ends, however it ends. */
    void during(Consumer<SampleRun> work) {
        try {
            work.accept(new SampleRun(BatchRun.onAllCores(), this::read));
        } finally {
            clear();
        }
    }

    /** How much of the file was read so far. */
    void read(Optional<ReadPart> now) {
        part = now;
    }

    /** Counts the results of a run and hands them on; what is told of a bad row gets a line of its own. */
    <T> Consumer<RowResult<T>> counting(Consumer<RowResult<T>> taking) {
        var making = new MakingRoom<T>();
        return result -> {
            step();
            result.accept(making);
            taking.accept(result);
        };
    }

    private void clear() {
        if (width > 0) {
            session.err().append("\r" + " ".repeat(width) + "\r");
            session.err().flush();
            width = 0;
        }
    }

    private void step() {
        count++;
        if (!session.terminal()) {
            return;
        }
        var now = session.clock().millis();
        if (now - told >= EVERY_MILLIS) {
            told = now;
            tell(line(now - from));
        }
    }

    private void tell(String line) {
        var blanks = Math.max(0, width - Columns.width(line));
        session.err().append("\r" + line + " ".repeat(blanks));
        session.err().flush();
        width = Columns.width(line) + blanks;
    }

    private String line(long millis) {
        var rate = Figures.number(count * SECOND / Math.max(1, millis));
        var line = console.say("progress", Figures.number(count), rate);
        return line
                + part.filter(now -> millis >= SURE_MILLIS && now.read() > 0)
                        .map(now -> console.say("progress.left", clock(left(now, millis))))
                        .orElse("");
    }

    /** Seconds, were the rest of the file like what was read. */
    private static long left(ReadPart now, long millis) {
        var rest = (double) (now.whole() - now.read()) / now.read();
        return (long) Math.ceil(millis * rest / SECOND);
    }

    private static String clock(long seconds) {
        var minutes = seconds / MINUTE;
        return minutes < MINUTE
                ? "%02d:%02d".formatted(minutes, seconds % MINUTE)
                : "%d:%02d:%02d".formatted(minutes / MINUTE, minutes % MINUTE, seconds % MINUTE);
    }

    private final class MakingRoom<T> implements RowResult.Cases<T, Boolean> {
        @Override
        public Boolean decided(T result) {
            return false;
        }

        @Override
        public Boolean refused(BadRow badRow) {
            clear();
            return true;
        }

        @Override
        public Boolean ended(Broken broken) {
            clear();
            return true;
        }
    }
}
