package io.hengce.simulation.diff;

import io.hengce.flow.decision.Decision;
import io.hengce.simulation.samples.Performance;

/**
 * One application as both flows decided it.
 *
 * @param row the row of the sample set, 1-based
 */
public record DecidedPair(long row, Performance performance, Decision baseline, Decision candidate) {

    public DecidedPair {
        if (!baseline.applicationId().equals(candidate.applicationId())) {
            throw new IllegalArgumentException(
                    "a pair of two applications: " + baseline.applicationId() + ", " + candidate.applicationId());
        }
    }

    public String applicationId() {
        return baseline.applicationId();
    }
}
