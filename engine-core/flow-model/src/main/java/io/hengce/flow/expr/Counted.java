package io.hengce.flow.expr;

import io.hengce.flow.value.Units;

/**
 * What an expression comes to as a {@code long}, where that tells its values apart. Safe for many threads.
 *
 * @param units how the longs stand for values
 */
public record Counted(Units units, UnitsSource source) {}
