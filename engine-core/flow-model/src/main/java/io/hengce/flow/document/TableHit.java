package io.hengce.flow.document;

/** The hit policy of a decision table. */
public enum TableHit {
    /** At most one row may hit. */
    UNIQUE,
    /** The first row that hits. */
    FIRST
}
