package io.hengce.flow.expr;

import org.jspecify.annotations.Nullable;

/** Reads one value of a run: null is missing. Only within lowered code; what leaves the package is a {@code Value}. */
@FunctionalInterface
interface Source<T> {

    @Nullable
    T read(Frame frame);
}
