package io.hengce.flow.expr;

/** Works out the longs of several expressions. Safe for many threads. */
@FunctionalInterface
public interface UnitsReader {

    /** @param units by the number of the expression */
    void into(Frame frame, long[] units);
}
