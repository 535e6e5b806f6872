package io.hengce.engine.run;

import io.hengce.flow.expr.Frame;
import java.time.LocalDate;

/**
 * What a run starts with.
 *
 * @param date of the decision in the product's zone
 * @param outcomeSlot where expressions see the outcome
 */
record Entry(Frame frame, LocalDate date, int outcomeSlot) {}
