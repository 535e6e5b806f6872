package io.hengce.engine.run;

import io.hengce.flow.expr.Frame;
import java.time.LocalDate;

/**
 * What a run starts with.
 *
 * @param applicationId whose run it is
 * @param date of the decision in the product's zone
 * @param workspace what its nodes work with
 */
record Entry(String applicationId, Frame frame, LocalDate date, RunSetting setting, Workspace workspace) {

    /** What a branch of a parallel starts with. */
    Entry fork() {
        return with(frame.fork());
    }

    Entry with(Frame other) {
        return new Entry(applicationId, other, date, setting, workspace);
    }
}
