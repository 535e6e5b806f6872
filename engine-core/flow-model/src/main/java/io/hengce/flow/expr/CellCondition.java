package io.hengce.flow.expr;

import io.hengce.flow.value.Value;

/** A lowered table cell or bin. Never fails; a missing input matches only {@code -} and {@code missing}. Safe for many threads. */
@FunctionalInterface
public interface CellCondition {

    boolean matches(Value input);
}
