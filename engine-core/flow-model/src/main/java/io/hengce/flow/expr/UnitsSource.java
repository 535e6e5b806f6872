package io.hengce.flow.expr;

/** Reads one value of a run as a {@code long}; {@link io.hengce.flow.value.Units#MISSING} is missing. Safe for many threads. */
@FunctionalInterface
public interface UnitsSource {

    /** @throws EvaluationFault on division by zero */
    long read(Frame frame);
}
