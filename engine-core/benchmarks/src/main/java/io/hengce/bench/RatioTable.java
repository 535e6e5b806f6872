package io.hengce.bench;

import io.hengce.bench.peer.Contestants;
import java.util.Comparator;
import java.util.Map;

/** The table of decisions: times, how often the time of hand-written Java, how often faster than the pool of Drools sessions, and what a second thread brings. */
final class RatioTable {

    private RatioTable() {}

    /** Of nanoseconds a decision, by contestant, with one thread and with two. */
    static String of(Map<String, Double> one, Map<String, Double> two) {
        var table = new StringBuilder("""
                | what | µs a decision | x hand-written | x faster than the session pool | throughput of 2 threads | of hand-written's own |
                |---|---|---|---|---|---|
                """);
        var hand = one.get(Contestants.HAND_WRITTEN);
        var pool = one.get(Contestants.SESSION_POOL);
        var handGain = 2 * hand / two.get(Contestants.HAND_WRITTEN);
        one.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(entry -> {
                    var time = entry.getValue();
                    var gain = 2 * time / two.get(entry.getKey());
                    table.append("| %s | %.2f | %.1f | %.1f | %.2f | %.2f |%n"
                            .formatted(entry.getKey(), time / 1_000, time / hand, pool / time, gain, gain / handGain));
                });
        return table.toString();
    }
}
