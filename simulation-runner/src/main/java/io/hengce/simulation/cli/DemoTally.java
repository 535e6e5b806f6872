package io.hengce.simulation.cli;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.run.SampleRun.RowDecision;
import java.util.List;
import java.util.Optional;

/** Counts outcomes and keeps the declined row that tells most: rules that hit, points of a scorecard, then many reasons; the first of equals. One per run. */
final class DemoTally {

    private final OutcomeCounts outcomes = new OutcomeCounts();
    private Optional<RowDecision> declined = Optional.empty();

    OutcomeCounts outcomes() {
        return outcomes;
    }

    Optional<Long> declined() {
        return declined.map(RowDecision::row);
    }

    void add(RowDecision result) {
        outcomes.add(result.decision());
        var tellsMore = declined.map(best -> tells(result.decision()) > tells(best.decision()))
                .orElse(true);
        if (result.decision().outcome() == Outcome.DECLINE && tellsMore) {
            declined = Optional.of(result);
        }
    }

    private static long tells(Decision decision) {
        var steps = decision.trace().map(Trace::steps).orElse(List.of());
        var hits = steps.stream()
                .anyMatch(step -> step instanceof TraceStep.RulesHit rules
                        && !rules.hits().isEmpty());
        var points = steps.stream()
                .anyMatch(step ->
                        step instanceof TraceStep.Scored card && !card.points().isEmpty());
        return (hits ? 1_000 : 0) + (points ? 1_000 : 0) + decision.reasons().size();
    }
}
