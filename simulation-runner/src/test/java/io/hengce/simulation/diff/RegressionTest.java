package io.hengce.simulation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Review;
import io.hengce.flow.decision.Shadow;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.Decisions;
import io.hengce.simulation.Pockets;
import io.hengce.simulation.Regressions;
import io.hengce.simulation.report.RegressionJson;
import io.hengce.simulation.samples.Performance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RegressionTest {

    private final RegressionReport report = Regressions.small();

    @Test
    void countsEveryPairOnceInTheMatrix() {
        var matrix = report.matrix();

        assertThat(matrix.total()).isEqualTo(new Tally(6, 3, 2));
        assertThat(matrix.cell(Outcome.APPROVE, Outcome.APPROVE)).isEqualTo(new Tally(2, 1, 0));
        assertThat(matrix.cell(Outcome.APPROVE, Outcome.REFER)).isEqualTo(new Tally(1, 0, 1));
        assertThat(matrix.cell(Outcome.DECLINE, Outcome.APPROVE)).isEqualTo(new Tally(1, 1, 0));
        assertThat(matrix.cell(Outcome.DECLINE, Outcome.DECLINE)).isEqualTo(new Tally(2, 1, 1));
        assertThat(matrix.cell(Outcome.REFER, Outcome.REFER)).isEqualTo(Tally.NONE);
    }

    @Test
    void countsEveryKindOfChange() {
        assertThat(report.changes()).isEqualTo(new ChangeCounts(4, 2, 3, 2, 0, 0));
    }

    @Test
    void givesRatesWithTheirDenominators() {
        assertThat(report.matrix().baselineApproval()).isEqualTo(new Share(3, 6));
        assertThat(report.matrix().candidateApproval()).isEqualTo(new Share(3, 6));
        assertThat(report.baselineBadRate()).isEqualTo(new Share(1, 2));
        assertThat(report.candidateBadRate()).isEqualTo(new Share(0, 2));
    }

    @Test
    void countsTheMigrationOfFirstReasons() {
        assertThat(report.moves())
                .containsExactly(
                        new ReasonMove(Optional.empty(), Optional.empty(), 2),
                        new ReasonMove(Optional.of("R003"), Optional.of("R003"), 2),
                        new ReasonMove(Optional.empty(), Optional.of("R004"), 1),
                        new ReasonMove(Optional.of("R003"), Optional.empty(), 1));
    }

    @Test
    void keepsChangedCasesInTheOrderOfTheRows() {
        assertThat(report.cases()).extracting(ChangedCase::row).containsExactly(2L, 3L, 5L, 6L);
    }

    @Test
    void countsCasesByTheNodeWhereTheyPart() {
        assertThat(report.firstDifferences())
                .contains(new NodeCount("eligibility", "hits", 2, 2), new NodeCount("", "", 1, 0));
        assertThat(report.firstDifferences().stream()
                        .mapToLong(NodeCount::cases)
                        .sum())
                .isEqualTo(4);
    }

    @Test
    void countsEngineErrorsOfBothSides() {
        var regression = new Regression(Pockets.first(), Pockets.second());
        var fault = Decisions.of("1", Outcome.REFER).reason("ENGINE_DIVISION_BY_ZERO", "ratios");
        regression.add(new DecidedPair(
                1, Performance.GOOD, Decisions.of("1", Outcome.APPROVE).build(), fault.build()));

        var counted = regression.report(report.baseline(), report.candidate(), report.samples());

        assertThat(counted.baseline().faults()).isZero();
        assertThat(counted.candidate().faults()).isEqualTo(1);
    }

    @Test
    void aReviewInAnotherQueueIsAChange() {
        var regression = new Regression(Pockets.first(), Pockets.second());
        regression.add(new DecidedPair(1, Performance.GOOD, referred("junior"), referred("junior")));
        regression.add(new DecidedPair(2, Performance.GOOD, referred("junior"), referred("senior")));

        var counted = regression.report(report.baseline(), report.candidate(), report.samples());

        assertThat(counted.changes()).isEqualTo(new ChangeCounts(1, 0, 0, 0, 1, 0));
        assertThat(counted.cases()).extracting(ChangedCase::row).containsExactly(2L);
        assertThat(RegressionJson.line(counted.cases().get(0))).contains("\"queue\":\"senior\"");
        assertThat(Limit.parse("reviews=0").orElseThrow().isPassedBy(counted)).isTrue();
    }

    @Test
    void whatAShadowComesToIsAChange() {
        var regression = new Regression(Pockets.first(), Pockets.second());
        regression.add(new DecidedPair(1, Performance.GOOD, beside(Outcome.APPROVE), beside(Outcome.APPROVE)));
        regression.add(new DecidedPair(2, Performance.GOOD, beside(Outcome.APPROVE), beside(Outcome.DECLINE)));

        var counted = regression.report(report.baseline(), report.candidate(), report.samples());

        assertThat(counted.changes()).isEqualTo(new ChangeCounts(1, 0, 0, 0, 0, 1));
        assertThat(counted.cases()).extracting(ChangedCase::row).containsExactly(2L);
        assertThat(RegressionJson.line(counted.cases().get(0)))
                .contains("\"shadows\":[{\"node\":\"ways\",\"group\":\"next\",\"outcome\":\"DECLINE\"");
        assertThat(Limit.parse("shadows=0").orElseThrow().isPassedBy(counted)).isTrue();
    }

    private static Decision beside(Outcome outcome) {
        var shadow = new Shadow("ways", "next", Decisions.of("1", outcome).build());
        return Decisions.of("1", Outcome.APPROVE).build().withShadows(List.of(shadow));
    }

    private static Decision referred(String queue) {
        return Decisions.of("1", Outcome.REFER)
                .review(new Review("review", queue, List.of()))
                .build();
    }

    @Test
    void refusesAPairOfTwoApplications() {
        var one = Decisions.of("1", Outcome.APPROVE).build();
        var other = Decisions.of("2", Outcome.APPROVE).build();

        assertThatThrownBy(() -> new DecidedPair(1, Performance.GOOD, one, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void verdictSaysWhatChangesInBothLanguages() {
        var verdict = Verdict.of(report);

        assertThat(verdict.zh())
                .isEqualTo("6 笔申请中 4 笔有变化（结论变化 2 笔）；通过率 50.0 % → 50.0 %（0.0 个百分点）；"
                        + "新增通过 1 笔，其中 1 笔原首要原因为 R003「收入负债比过高」；不再通过 1 笔，其中 1 笔现首要原因为 R004「租住且收入低 <b>」；"
                        + "通过客户坏账率 50.0 % → 0.0 %（−50.0 个百分点）。");
        assertThat(verdict.en())
                .startsWith("4 of 6 applications change (2 in their outcome); approval rate 50.0 % → 50.0 % (0.0 pp);")
                .contains("1 newly approved, 1 of them with R003 (Debt to income too high) as first reason before");
    }

    @Test
    void verdictSaysWhenNothingChanges() {
        assertThat(Verdict.of(Regressions.same()).en())
                .isEqualTo(
                        "Both versions decide all 1 applications alike: outcomes, reasons, outputs, reviews and shadows.");
    }

    @Test
    void pointsAreExact() {
        assertThat(new Share(1, 3).pointsTo(new Share(2, 3))).contains(new BigDecimal("33.3333"));
        assertThat(new Share(0, 0).pointsTo(new Share(2, 3))).isEmpty();
        assertThat(Figures.points(new BigDecimal("-0.0449"))).isEqualTo("−0.04");
        assertThat(Figures.points(new BigDecimal("0.8000"))).isEqualTo("+0.8");
    }

    @Test
    void limitsPassOrHold() {
        assertThat(passed("changed=3")).isTrue();
        assertThat(passed("changed=4")).isFalse();
        assertThat(passed("changed=66%")).isTrue();
        assertThat(passed("changed=67%")).isFalse();
        assertThat(passed("outcomes=1")).isTrue();
        assertThat(passed("outputs=2")).isFalse();
        assertThat(passed("approval-rate=0.0pp")).isFalse();
        assertThat(passed("bad-rate=0pp")).isFalse();
        assertThat(passed("faults=0")).isFalse();
    }

    @Test
    void refusesWhatIsNoLimit() {
        for (var text : List.of("", "changed", "changed=", "changed=-1", "changed=1pp", "approval-rate=1", "other=1")) {
            assertThat(Limit.parse(text)).as(text).isEmpty();
        }
    }

    private boolean passed(String limit) {
        return Limit.parse(limit).orElseThrow().isPassedBy(report);
    }
}
