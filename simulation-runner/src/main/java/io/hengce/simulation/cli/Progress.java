package io.hengce.simulation.cli;

import io.hengce.simulation.diff.Figures;

/** A count on the error stream that overwrites itself, for a person at a terminal only. One thread at a time. */
final class Progress {

    private static final int STEP = 250;

    private final Session session;
    private long count;

    Progress(Session session) {
        this.session = session;
    }

    void step() {
        count++;
        if (session.terminal() && count % STEP == 0) {
            session.err().append("\r" + Figures.number(count) + " … ");
            session.err().flush();
        }
    }

    void clear() {
        if (session.terminal() && count >= STEP) {
            session.err().append("\r              \r");
        }
    }

    long count() {
        return count;
    }
}
