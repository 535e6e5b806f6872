package io.hengce.flow.decision;

import io.hengce.flow.value.Value;

/** What a type takes. Safe for many threads. */
@FunctionalInterface
interface TypeRule {

    /** The value that is given, as one of the type; missing, and a problem at the spot, where it is none. */
    Value take(Value given, Spot spot);
}
