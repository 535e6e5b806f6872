package io.hengce.simulation.workbook;

/** What the cells of a column hold. */
enum CellKind {
    /** A cell that tests: a blank one holds for everything. */
    CONDITION,
    /** An expression, an action or whatever else may be typed. */
    EXPRESSION,
    /** Words, a code or an id. */
    TEXT,
    /** A number with decimals. */
    NUMBER,
    /** A number without. */
    WHOLE,
    /** A day. */
    DATE
}
