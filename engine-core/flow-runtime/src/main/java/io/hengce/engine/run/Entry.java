package io.hengce.engine.run;

import io.hengce.flow.expr.Frame;
import java.time.LocalDate;

/**
 * What a run starts with.
 *
 * @param applicationId whose run it is
 * @param date of the decision in the product's zone
 * @param outcomeSlot where expressions see the outcome
 * @param stopwatch times the nodes of a run that is traced in full
 */
record Entry(String applicationId, Frame frame, LocalDate date, int outcomeSlot, Stopwatch stopwatch) {

    /** What a branch of a parallel starts with. */
    Entry fork() {
        return new Entry(applicationId, frame.fork(), date, outcomeSlot, stopwatch);
    }

    Entry with(Frame other) {
        return new Entry(applicationId, other, date, outcomeSlot, stopwatch);
    }
}
