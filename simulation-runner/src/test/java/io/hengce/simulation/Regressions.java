package io.hengce.simulation;

import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import io.hengce.simulation.diff.DecidedPair;
import io.hengce.simulation.diff.FlowSide;
import io.hengce.simulation.diff.Regression;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.SampleSet;
import io.hengce.simulation.samples.CellProblem;
import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.Performance;
import io.hengce.simulation.samples.SampleRow.BadRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Regressions for tests: six applications of which four change, and one bad row; markup in every text that a user can write. */
public final class Regressions {

    private Regressions() {}

    public static RegressionReport small() {
        var regression = new Regression(Pockets.first(), Pockets.second());
        pairs().forEach(regression::add);
        return regression.report(side("v1.flow.json"), side("v2.flow.json"), samples());
    }

    public static RegressionReport same() {
        var regression = new Regression(Pockets.first(), Pockets.first());
        regression.add(pair(1, Performance.UNKNOWN, approved("1"), approved("1")));
        var samples = new SampleSet("s.csv", "a".repeat(64), Optional.empty(), List.of());
        return regression.report(side("v1.flow.json"), side("v1.flow.json"), samples);
    }

    public static FlowSide side(String source) {
        return new FlowSide(
                source,
                new LocalizedText("口袋贷 <第>", "Pocket <loan>"),
                new FlowReference("pocket_loan", 0, "f".repeat(64)),
                "stand-in 1",
                0);
    }

    private static List<DecidedPair> pairs() {
        return List.of(
                pair(1, Performance.GOOD, approved("A-1"), approved("A-1")),
                pair(2, Performance.BAD, approved("A-2"), referred("A-2")),
                pair(3, Performance.GOOD, declined("<script>alert(1)</script>"), approved("<script>alert(1)</script>")),
                pair(4, Performance.BAD, declined("A-4"), declined("A-4")),
                pair(5, Performance.UNKNOWN, approved("A-5"), scored("A-5")),
                pair(6, Performance.GOOD, declined("A-6"), twoReasons("A-6")));
    }

    private static DecidedPair pair(long row, Performance performance, Decisions before, Decisions after) {
        return new DecidedPair(row, performance, before.build(), after.build());
    }

    private static Decisions approved(String id) {
        return Decisions.of(id, Outcome.APPROVE)
                .output("score", Value.of(620))
                .step(hits())
                .step(new TraceStep.Raised("approve", Outcome.APPROVE, List.of()));
    }

    private static Decisions scored(String id) {
        return Decisions.of(id, Outcome.APPROVE)
                .output("score", Value.of(new BigDecimal("615.50")))
                .step(hits())
                .step(new TraceStep.Raised("approve", Outcome.APPROVE, List.of()));
    }

    private static Decisions referred(String id) {
        return Decisions.of(id, Outcome.REFER)
                .output("score", Value.of(620))
                .reason("R004", "eligibility")
                .step(hits("r004"));
    }

    private static Decisions declined(String id) {
        return Decisions.of(id, Outcome.DECLINE)
                .output("score", Value.Missing.MISSING)
                .reason("R003", "eligibility")
                .step(hits("r003"));
    }

    private static Decisions twoReasons(String id) {
        return declined(id).reason("R004", "eligibility").step(new TraceStep.Passed("end"));
    }

    private static TraceStep hits(String... rules) {
        return new TraceStep.RulesHit("eligibility", List.of(rules), Map.of());
    }

    private static SampleSet samples() {
        var message = new LocalizedText("不是数字 <i>。", "It is not a number <i>.");
        var problem = new Diagnostic("DATA_TYPE", Severity.ERROR, Place.inDocument("rows/7/Income"), message);
        var cell = new CellProblem(7, "Income", "=1+<img src=x onerror=alert(1)>\u202E", problem);
        return new SampleSet(
                "loans.csv",
                "a".repeat(64),
                Optional.of(new LabelColumn("Status", "bad")),
                List.of(new BadRow(7, List.of(cell))));
    }
}
