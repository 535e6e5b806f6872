package io.hengce.flow.decision;

/** How much of a run is recorded. */
public enum TraceDepth {
    /** Outcome, reasons and path only. */
    NONE,
    /** Also what every node read as inputs, hit and wrote. */
    SUMMARY
}
