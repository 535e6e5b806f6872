package io.hengce.engine.run;

import io.hengce.flow.expr.Frame;

/**
 * What a run starts with.
 *
 * @param applicationId whose run it is
 * @param moment when it is decided
 * @param workspace what its nodes work with
 */
record Entry(String applicationId, Frame frame, Moment moment, RunSetting setting, Workspace workspace) {

    /** What a branch of a parallel starts with. */
    Entry fork() {
        return with(frame.fork());
    }

    Entry with(Frame other) {
        return new Entry(applicationId, other, moment, setting, workspace);
    }
}
