package io.hengce.flow.decision;

/** What a condition, or a part of one, came to in a run. */
public enum Answer {
    TRUE,
    FALSE,
    /** A value that it asks for is missing. */
    UNKNOWN,
    /** It was not asked, because the result was known before. */
    NOT_REACHED,
    /** It has no value: division by zero, overflow. */
    FAULT
}
