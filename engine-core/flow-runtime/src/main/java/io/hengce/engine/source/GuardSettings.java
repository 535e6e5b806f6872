package io.hengce.engine.source;

import java.time.Duration;

/**
 * How a source is guarded.
 *
 * @param parallel requests under way at once, at most
 * @param failures how many percent of the last requests have to fail for the breaker to open
 * @param window how many requests these are
 * @param open how long the source is then left alone, before single requests try whether it is back
 * @param cacheEntries answers that are kept at most
 */
public record GuardSettings(int parallel, int failures, int window, Duration open, int cacheEntries) {

    public static final GuardSettings STANDARD = new GuardSettings(16, 50, 20, Duration.ofSeconds(30), 10_000);

    public GuardSettings {
        if (parallel < 1 || failures < 1 || failures > 100 || window < 1 || cacheEntries < 0) {
            throw new IllegalArgumentException("no guard has %d parallel, %d %% of %d failures, %d entries"
                    .formatted(parallel, failures, window, cacheEntries));
        }
    }
}
