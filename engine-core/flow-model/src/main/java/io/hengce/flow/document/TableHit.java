package io.hengce.flow.document;

/** The hit policy of a decision table: what several rows that hit mean. */
public enum TableHit {
    /** At most one row may hit. */
    UNIQUE,
    /** Several rows may hit, and must then write the same. */
    ANY,
    /** The first row that hits, in document order. */
    FIRST,
    /** The row that hits with the lowest priority; of equal ones the first in document order. */
    PRIORITY,
    /** All rows that hit, put together column by column. */
    COLLECT
}
