package io.hengce.simulation.samples;

/** What became of the loan, from the label column of a sample set. */
public enum Performance {
    GOOD,
    BAD,
    /** There is no label column, or its cell is empty. */
    UNKNOWN
}
