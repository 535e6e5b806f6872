package io.hengce.flow.expr;

/** Finds the rules of a node that hold. Safe for many threads. */
@FunctionalInterface
public interface RuleMasks {

    /** @param hits 64 rules a word, the first the lowest bit; what holds is added */
    void into(Frame frame, long[] hits);
}
