package io.hengce.designer.debug;

import java.util.Map;
import java.util.Optional;

/**
 * Where a run stops, also within the flows that it called.
 *
 * @param breakpoints the condition of each, by flow and node; empty stops always
 */
record Stops(Map<String, Map<String, String>> breakpoints) {

    /** Whether the run stops before a step. */
    boolean before(Standing run, int step) {
        var document = run.trial().document();
        var condition = breakpoints
                .getOrDefault(document.id(), Map.of())
                .get(run.steps().get(step).node());
        return condition != null && new StopCondition(document, condition).holds(run.before(step));
    }

    /** The first run of what a step called in which there is a stop. */
    Optional<Inside> within(Standing run, int step) {
        return Inside.of(run.trial(), run.steps().get(step)).flatMap(inside -> from(inside, 0));
    }

    /** The first run from a number on in which there is a stop. */
    Optional<Inside> from(Inside inside, int first) {
        for (var at = first; at < inside.runs().size(); at++) {
            var run = inside.at(at, true);
            if (anywhere(Standing.atTheEnd(run.trial()))) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    private boolean anywhere(Standing run) {
        for (var step = 0; step < run.steps().size(); step++) {
            if (step > 0 && before(run, step) || within(run, step).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
