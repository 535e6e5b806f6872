package io.hengce.flow.document;

/** What a run does when a source gives no answer that can be used. */
public enum SourceFallback {
    /** It is referred to a person, and ends. */
    REFER,
    /** It goes on with the stated values. */
    DEFAULTS,
    /** It goes on with missing values. */
    MISSING
}
