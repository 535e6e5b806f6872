package io.hengce.engine;

/** How a flow is run; every way decides the same. */
public enum Way {
    /** Straight runs of nodes are one node of jBPM, rows and bins are looked up, conditions are asked of Drools without a session. */
    REAL_TIME,
    /** Every drawn node is a node of jBPM, every rule one of Drools in a session: slow and plain, what the other ways are held against. */
    REFERENCE
}
