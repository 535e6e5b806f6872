package io.hengce.simulation.diff;

import java.util.Optional;

/**
 * How many applications went from one primary reason to another.
 *
 * @param baseline absent: no reason
 * @param candidate absent: no reason
 */
public record ReasonMove(Optional<String> baseline, Optional<String> candidate, long count) {

    public boolean stays() {
        return baseline.equals(candidate);
    }
}
