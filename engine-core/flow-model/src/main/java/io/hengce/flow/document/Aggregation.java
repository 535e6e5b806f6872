package io.hengce.flow.document;

/** What an output column of a table that collects makes of the cells of the rows that hit. */
public enum Aggregation {
    /** The values in document order; of no rows the empty list. */
    LIST,
    /** Their sum; of no rows 0. */
    SUM,
    /** How many rows hit. */
    COUNT,
    /** The smallest or earliest; of no rows missing. */
    MIN,
    /** The largest or latest; of no rows missing. */
    MAX
}
