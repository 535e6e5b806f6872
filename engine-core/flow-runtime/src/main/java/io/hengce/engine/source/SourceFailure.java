package io.hengce.engine.source;

import java.util.Locale;

/** Why a source gave no answer. */
public enum SourceFailure {
    /** No whole answer within the time. */
    TIMEOUT(true, true),
    /** It cannot be reached, the connection broke, or it said that it cannot answer now. */
    DOWN(true, true),
    /** It is there, but will not answer this request, or sends it elsewhere. */
    REFUSED(false, false),
    /** What it sent is no answer: not strict JSON, or values that do not fit their variables. */
    GARBAGE(false, true),
    /** It sent more than an answer may have. */
    TOO_LARGE(false, true),
    /** It failed so often that it is not asked for a while. */
    BREAKER_OPEN(false, false),
    /** As many requests as it may have are under way. */
    BULKHEAD_FULL(false, false),
    /** A bug in the source itself. */
    UNKNOWN(false, true),
    /** The recorded answers, which alone may be used, have none to this request. */
    NOT_RECORDED(false, false);

    private final boolean isWorthRetrying;
    private final boolean isFaultOfSource;

    SourceFailure(boolean isWorthRetrying, boolean isFaultOfSource) {
        this.isWorthRetrying = isWorthRetrying;
        this.isFaultOfSource = isFaultOfSource;
    }

    /** Whether asking once more may help. */
    public boolean isWorthRetrying() {
        return isWorthRetrying;
    }

    /** Whether it counts against the source at its breaker. */
    boolean isFaultOfSource() {
        return isFaultOfSource;
    }

    /** The word in traces and records, e.g. {@code too_large}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
