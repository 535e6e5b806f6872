package io.hengce.flow.pmml;

/** A predicate; unknown where it hangs on a missing value. Safe for many threads. */
@FunctionalInterface
interface Condition {
    int FALSE = 0;
    int TRUE = 1;
    int UNKNOWN = 2;

    int of(double[] slots);

    static int of(boolean truth) {
        return truth ? TRUE : FALSE;
    }
}
