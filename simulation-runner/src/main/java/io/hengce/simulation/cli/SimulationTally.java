package io.hengce.simulation.cli;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.FlowWords;
import io.hengce.simulation.diff.Share;
import io.hengce.simulation.diff.Tally;
import io.hengce.simulation.report.Wording;
import io.hengce.simulation.run.SampleRun.RowDecision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts outcomes and first reasons of a run. One per run, one thread. */
final class SimulationTally {

    private static final int SHOWN = 8;
    private static final long MILLIS = 1_000;

    private final FlowWords words;
    private final OutcomeCounts outcomes = new OutcomeCounts();
    private final Map<String, Long> reasons = new TreeMap<>();
    private Tally approved = Tally.NONE;
    private String engine = "";

    SimulationTally(FlowDocument flow) {
        this.words = FlowWords.of(flow);
    }

    void add(RowDecision row) {
        var decision = row.decision();
        outcomes.add(decision);
        decision.reasons().stream()
                .findFirst()
                .map(RankedReason::code)
                .ifPresent(code -> reasons.merge(code, 1L, Long::sum));
        if (decision.outcome() == Outcome.APPROVE) {
            approved = approved.plus(row.performance());
        }
        engine = decision.engine();
    }

    OutcomeCounts outcomes() {
        return outcomes;
    }

    String engine() {
        return engine;
    }

    /** The run in a few lines. */
    List<String> lines(Console console, boolean labelled, long millis) {
        var lines = new ArrayList<String>();
        var total = outcomes.total();
        lines.add(console.say("simulate.rate", Figures.number(total), rate(total, millis)));
        lines.add(outcomes.text(console));
        lines.add(console.say("simulate.approval", figure(new Share(approved.count(), total))));
        if (labelled) {
            lines.add(console.say("simulate.bad.rate", figure(approved.badRate())));
        }
        if (!reasons.isEmpty()) {
            lines.add(console.say("simulate.reasons"));
            var wording = new Wording(console.language(), words);
            reasons.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(SHOWN)
                    .forEach(reason -> lines.add("%8s  %s %s"
                            .formatted(
                                    Figures.number(reason.getValue()), reason.getKey(), wording.reason(reason.getKey()))
                            .stripTrailing()));
        }
        return lines;
    }

    private static String rate(long rows, long millis) {
        return Figures.number(rows * MILLIS / Math.max(1, millis));
    }

    private static String figure(Share share) {
        return Figures.percent(share) + " (" + Figures.number(share.part()) + " / " + Figures.number(share.whole())
                + ")";
    }
}
