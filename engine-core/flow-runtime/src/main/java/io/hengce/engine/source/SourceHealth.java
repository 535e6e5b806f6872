package io.hengce.engine.source;

import java.util.Map;

/**
 * How a source has fared since the program started.
 *
 * @param breaker {@code closed}, {@code open} or {@code half_open}
 * @param asked requests of nodes
 * @param cached how many of them were answered from the cache
 * @param attempts calls of the source
 * @param failures requests without an answer, by the failure's word
 */
public record SourceHealth(
        String name, String breaker, long asked, long cached, long attempts, Map<String, Long> failures) {

    public SourceHealth {
        failures = Map.copyOf(failures);
    }
}
