package io.hengce.simulation.cli;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.Share;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many decisions had which outcome. One per run, one thread at a time. */
final class OutcomeCounts {

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    void add(Decision decision) {
        counts.merge(decision.outcome(), 1L, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** E.g. {@code approve 2,310 (51.9 %), refer …}. */
    String text(Console console) {
        return Stream.of(Outcome.values())
                .map(outcome -> {
                    var count = counts.getOrDefault(outcome, 0L);
                    var percent = Figures.percent(new Share(count, total()));
                    return "%s %s (%s)"
                            .formatted(console.say("outcome." + outcome.name()), Figures.number(count), percent);
                })
                .collect(Collectors.joining(", "));
    }
}
