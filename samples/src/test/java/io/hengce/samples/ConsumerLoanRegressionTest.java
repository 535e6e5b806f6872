package io.hengce.samples;

import static io.hengce.flow.value.Outcome.APPROVE;
import static io.hengce.flow.value.Outcome.DECLINE;
import static io.hengce.flow.value.Outcome.REFER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.DecisionEngine;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.simulation.diff.FlowSide;
import io.hengce.simulation.diff.NodeCount;
import io.hengce.simulation.diff.Regression;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.SampleSet;
import io.hengce.simulation.diff.Tally;
import io.hengce.simulation.run.BatchRun;
import io.hengce.simulation.run.SampleRun;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Version 2 against version 1 on every row: the figures of the README. */
final class ConsumerLoanRegressionTest {

    private static RegressionReport report;

    @BeforeAll
    static void regress() {
        var baseline = ConsumerLoan.engine(1);
        var candidate = ConsumerLoan.engine(2);
        var regression = new Regression(ConsumerLoan.flow(1), ConsumerLoan.flow(2));
        new SampleRun(BatchRun.onAllCores())
                .compare(
                        side(1, baseline), side(2, candidate), result -> regression.add(result.accept(new OrFail<>())));
        var samples = ConsumerLoan.samples(1);
        report = regression.report(
                described(1, baseline.flow()),
                described(2, candidate.flow()),
                new SampleSet(samples.name(), samples.sha256(), Optional.of(ConsumerLoan.LABEL), List.of()));
    }

    @Test
    void theMatrixHoldsTheCountsOfTheHandWrittenPolicy() {
        var expected = new TreeMap<String, Tally>();
        var scorecard = ConsumerLoan.scorecard();
        var first = new ReferencePolicy(ReferenceTerms.VERSION_1, scorecard);
        var second = new ReferencePolicy(ReferenceTerms.VERSION_2, scorecard);
        for (var loan : ConsumerLoan.loans()) {
            var move = first.decide(loan).outcome() + " " + second.decide(loan).outcome();
            var one = new Tally(1, loan.bad() ? 0 : 1, loan.bad() ? 1 : 0);
            expected.merge(move, one, Tally::plus);
        }

        for (var from : List.of(APPROVE, REFER, DECLINE)) {
            for (var to : List.of(APPROVE, REFER, DECLINE)) {
                assertThat(report.matrix().cell(from, to))
                        .as("%s to %s", from, to)
                        .isEqualTo(expected.getOrDefault(from + " " + to, Tally.NONE));
            }
        }
    }

    @Test
    void theFiguresAreThoseOfTheReadme() {
        var matrix = report.matrix();

        assertThat(matrix.baseline(APPROVE)).isEqualTo(new Tally(2133, 1975, 158));
        assertThat(matrix.baseline(REFER)).isEqualTo(new Tally(886, 647, 239));
        assertThat(matrix.baseline(DECLINE)).isEqualTo(new Tally(1435, 578, 857));
        assertThat(matrix.candidate(APPROVE)).isEqualTo(new Tally(2225, 2043, 182));
        assertThat(matrix.candidate(REFER)).isEqualTo(new Tally(784, 570, 214));
        assertThat(matrix.candidate(DECLINE)).isEqualTo(new Tally(1445, 587, 858));
        assertThat(matrix.swapIn()).isEqualTo(new Tally(92, 68, 24));
        assertThat(matrix.swapOut()).isEqualTo(Tally.NONE);
        assertThat(ConsumerLoan.text("README.md")).contains("2,133", "886", "1,435", "2,225", "784", "1,445");
    }

    @Test
    void whatChangedIsTracedToTheNodesThatWereChanged() {
        assertThat(report.firstDifferences()).map(NodeCount::node).containsOnly("eligibility", "grading", "pricing");
        assertThat(report.baseline().faults()).isZero();
        assertThat(report.candidate().faults()).isZero();
        assertThat(report.changes().outcome()).isEqualTo(102);
    }

    private static SampleRun.Side side(int version, DecisionEngine engine) {
        return new SampleRun.Side(
                ConsumerLoan.samples(version), application -> engine.decide(application, TraceDepth.SUMMARY));
    }

    private static FlowSide described(int version, FlowReference flow) {
        var name = ConsumerLoan.flow(version).name();
        return new FlowSide(ConsumerLoan.fileName(version), name, flow, "test", 0);
    }
}
