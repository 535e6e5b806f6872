package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The small loan with all eight kinds of node, from application to decision. */
final class SmallLoanTest {

    private final Trial trial = new Trial(Documents.smallLoan());

    @Test
    void approvesAGoodApplicant() {
        var decision = trial.decide("age", "30", "income", "9000", "debt", "1500.50", "housing", "own");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.reasons())
                .as("points lost do not explain an approval")
                .isEmpty();
        assertThat(decision.path())
                .containsExactly("start", "ratios", "eligibility", "card", "grading", "way", "approve", "end");
        assertThat(decision.outputs())
                .isEqualTo(Map.of(
                        "dti", number("0.1667"),
                        "score", number("643"),
                        "grade", Value.of("A"),
                        "amount", number("27000")));
    }

    @Test
    void explainsADeclineByOutcomeThenPointsLost() {
        var decision =
                trial.decide("age", "17", "income", "2000", "debt", "1900", "housing", "rent", "has_overdue", "true");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(decision.reasons())
                .containsExactly(
                        new RankedReason("R001", 1, "eligibility"),
                        new RankedReason("R002", 2, "eligibility"),
                        new RankedReason("R004", 3, "decline"),
                        new RankedReason("S002", 4, "card"),
                        new RankedReason("S003", 5, "card"),
                        new RankedReason("S009", 6, "card"));
        assertThat(decision.path()).containsSubsequence("way", "decline", "end");
    }

    @Test
    void missingIsAValueOfItsOwn() {
        var decision = trial.decide("age", "30", "income", "9000");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(Trial.codes(decision)).contains("R003");
        assertThat(decision.outputs()).containsEntry("dti", Value.Missing.MISSING);
        assertThat(scored(decision).points()).extracting(PointsGiven::bin).containsExactly("b3", "b4", "b3");
    }

    @Test
    void tracesWhatEveryNodeDid() {
        var decision =
                trial.decide("age", "30", "income", "5000", "debt", "3000", "housing", "rent", "has_overdue", "true");

        var steps = decision.trace().orElseThrow().steps();
        assertThat(steps).extracting(TraceStep::node).isEqualTo(decision.path());
        assertThat(steps.get(1)).isEqualTo(new TraceStep.Derived("ratios", Map.of("dti", number("0.6"))));
        assertThat(steps.get(2))
                .isEqualTo(new TraceStep.RulesHit(
                        "eligibility", List.of("overdue", "high_dti"), Map.of("risk_points", number("60"))));
        assertThat(scored(decision).points().get(1))
                .isEqualTo(
                        new PointsGiven("c_dti", number("0.6"), "b3", new BigDecimal("-30.0"), new BigDecimal("45.0")));
        assertThat(steps.get(4))
                .isEqualTo(new TableStep.RowsHit(
                        "grading",
                        Map.of("in_score", number("577"), "in_points", number("60")),
                        List.of(),
                        Map.of("grade", Value.of("C"), "amount", Value.Missing.MISSING)));
        assertThat(steps.get(5)).isEqualTo(new TraceStep.Branched("way", "declined"));
        assertThat(steps.get(6)).isEqualTo(new TraceStep.Raised("decline", Outcome.DECLINE, List.of("R004")));
    }

    @Test
    void leavesTheTraceOutWhenNobodyAsks() {
        var application = trial.application("age", "30", "income", "9000");

        var bare = trial.engine().decide(application, TraceDepth.NONE);

        var full = trial.engine().decide(application, TraceDepth.SUMMARY);
        assertThat(bare.trace()).isEmpty();
        assertThat(bare.path()).isEqualTo(full.path());
        assertThat(bare.reasons()).isEqualTo(full.reasons());
        assertThat(bare.outputs()).isEqualTo(full.outputs());
    }

    @Test
    void namesTheFlowAndTheEngine() {
        var engine = DecisionEngine.load(trial.compiled(), 7);

        var decision = engine.decide(trial.application("age", "30", "income", "9000"), TraceDepth.NONE);

        assertThat(decision.applicationId()).isEqualTo("a-1");
        assertThat(decision.flow()).isEqualTo(engine.flow());
        assertThat(decision.flow().id()).isEqualTo("small_loan");
        assertThat(decision.flow().revision()).isEqualTo(7);
        assertThat(decision.flow().hash()).isEqualTo(trial.compiled().flow().contentHash());
        assertThat(decision.engine()).matches("hengce/\\d+\\.\\d+\\.\\d+.*");
    }

    private static TraceStep.Scored scored(Decision decision) {
        return (TraceStep.Scored) decision.trace().orElseThrow().steps().get(3);
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }
}
