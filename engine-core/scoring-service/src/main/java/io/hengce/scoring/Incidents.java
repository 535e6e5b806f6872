package io.hengce.scoring;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what should not have happened since the start: decisions that an engine fault ended, by its code, and failures of the service itself. Safe for many threads. */
public final class Incidents {

    /** What a failure of the service is counted as; faults of a flow are counted as their {@code ENGINE_*} code. */
    public static final String SERVICE_FAILURE = "SERVICE_INTERNAL";

    private static final String ENGINE = "ENGINE_";

    private final ConcurrentSkipListMap<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    /** Counts the engine's reasons of a decision, and returns them. */
    public List<RankedReason> count(Decision decision) {
        var faults = decision.reasons().stream()
                .filter(reason -> reason.code().startsWith(ENGINE))
                .toList();
        faults.forEach(fault -> count(fault.code()));
        return faults;
    }

    /** Counts a failure of the service itself. */
    public void countFailure() {
        count(SERVICE_FAILURE);
    }

    private void count(String code) {
        counts.computeIfAbsent(code, first -> new LongAdder()).increment();
    }

    /** How many there were, by code; what never happened is left out. */
    public Map<String, Long> counts() {
        var now = new TreeMap<String, Long>();
        counts.forEach((code, count) -> now.put(code, count.sum()));
        return now;
    }
}
