package io.hengce.flow.expr;

import io.hengce.flow.value.Value;

/** A lowered expression. Safe for many threads. */
@FunctionalInterface
public interface Evaluator {

    /** @throws EvaluationFault on division by zero or overflow */
    Value evaluate(Frame frame);
}
