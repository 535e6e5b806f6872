package io.hengce.engine.index;

import io.hengce.compile.plan.PlannedTest;
import io.hengce.flow.value.Value;

/** The inputs of a node, by which rows are looked up, and where those are noted that hit. One thread at a time. */
public interface Sought {

    /** An input of the node, 0-based. */
    Value input(int number);

    /** The long of an input whose values longs tell apart, as the plan says. */
    long units(int number);

    /** Does the test hold? */
    boolean passes(PlannedTest test);

    /** Notes that all tests of a row hold; 0-based in the plan. */
    void hit(int row);

    /**
     * Notes many rows at once.
     *
     * @param word which 64 rows
     * @param rows a bit for each that hits, the first the lowest
     */
    void hits(int word, long rows);
}
