package io.hengce.simulation.cli;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.run.RowResult;
import io.hengce.simulation.run.SampleRun.RowDecision;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import java.util.List;
import java.util.Optional;

/** Counts outcomes and keeps the declined row that tells most: rules that hit, points of a scorecard, then many reasons; the first of equals. One per run. */
final class DemoTally implements RowResult.Cases<RowDecision, Boolean> {

    private final OutcomeCounts outcomes = new OutcomeCounts();
    private final BadRows badRows;
    private Optional<RowDecision> declined = Optional.empty();

    DemoTally(BadRows badRows) {
        this.badRows = badRows;
    }

    OutcomeCounts outcomes() {
        return outcomes;
    }

    BadRows badRows() {
        return badRows;
    }

    Optional<Long> declined() {
        return declined.map(RowDecision::row);
    }

    @Override
    public Boolean decided(RowDecision result) {
        outcomes.add(result.decision());
        var tellsMore = declined.map(best -> tells(result.decision()) > tells(best.decision()))
                .orElse(true);
        if (result.decision().outcome() == Outcome.DECLINE && tellsMore) {
            declined = Optional.of(result);
        }
        return true;
    }

    @Override
    public Boolean refused(BadRow badRow) {
        badRows.add(badRow);
        return false;
    }

    @Override
    public Boolean ended(Broken broken) {
        badRows.add(broken);
        return false;
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
