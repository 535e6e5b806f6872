package io.hengce.flow.dictionary;

/** Where a field's value comes from. */
public enum Origin {
    /** In the loan application that is sent. */
    REQUEST,
    /** From an external data source during the run. */
    DATA_SOURCE,
    /** Written by a node of the flow. */
    DERIVED
}
