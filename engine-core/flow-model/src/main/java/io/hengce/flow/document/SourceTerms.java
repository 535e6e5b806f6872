package io.hengce.flow.document;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * On what terms a source is asked.
 *
 * @param timeoutMillis all the time that asking may take, retries included
 * @param retries how often more than once it is asked at most
 * @param maxAgeSeconds how old an answer to an equal request may be; empty: every request is asked
 * @param cost of one call, in whatever the house counts
 */
public record SourceTerms(int timeoutMillis, int retries, OptionalInt maxAgeSeconds, BigDecimal cost) {

    /** A second, no retry, no cache, no cost. */
    public static final SourceTerms STANDARD = new SourceTerms(1_000, 0, OptionalInt.empty(), BigDecimal.ZERO);
}
