package io.hengce.engine.source;

import java.time.Duration;
import java.util.Optional;

/**
 * On what terms a node asks.
 *
 * @param budget all the time that may pass, retries included
 * @param retries how often more than once it is asked at most
 * @param maxAge how old an answer to an equal request may be; empty: every request is asked
 */
public record SourceTerms(Duration budget, int retries, Optional<Duration> maxAge) {

    public SourceTerms {
        if (budget.isNegative() || budget.isZero() || retries < 0) {
            throw new IllegalArgumentException("a budget of " + budget + " and " + retries + " retries");
        }
    }
}
