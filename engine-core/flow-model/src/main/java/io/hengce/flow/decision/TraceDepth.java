package io.hengce.flow.decision;

/** How much of a run is recorded. */
public enum TraceDepth {
    /** Outcome, reasons and path only. */
    NONE,
    /** Also what every node read as inputs, hit and wrote. */
    SUMMARY,
    /** Also why every condition held or not, with the values it saw, and how long each node took. */
    FULL
}
