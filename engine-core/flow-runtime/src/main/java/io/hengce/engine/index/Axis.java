package io.hengce.engine.index;

import io.hengce.flow.value.Value;

/** Where a value that is there lies among those that the cells of a column name. Safe for many threads. */
@FunctionalInterface
interface Axis {

    /** What a value has that no cell but {@code -} matches. */
    int NOWHERE = -1;

    /** The number of the value's segment; {@link #NOWHERE} for a value of another type. */
    int segment(Value value);
}
