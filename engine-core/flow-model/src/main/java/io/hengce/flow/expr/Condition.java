package io.hengce.flow.expr;

import io.hengce.flow.value.Ternary;

/** A lowered boolean expression. Safe for many threads. */
@FunctionalInterface
public interface Condition {

    /** @throws EvaluationFault on division by zero or overflow */
    Ternary test(Frame frame);
}
