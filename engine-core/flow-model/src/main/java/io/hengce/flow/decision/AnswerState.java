package io.hengce.flow.decision;

/** Where the values come from that a node takes for the answer of a source. */
public enum AnswerState {
    ANSWERED,
    CACHED,
    FALLBACK,
    /** There is none, and the run ends. */
    REFUSED
}
