package io.hengce.designer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.session.Trial;
import io.hengce.designer.session.TrialInput;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.value.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EngineRunnerTest {

    private static final Map<String, String> GOOD =
            Map.of("age", "30", "income", "9000", "debt", "1500.5", "housing", "own", "has_overdue", "false");

    private final EngineRunner runner = new EngineRunner(() -> FlowParts.NONE);

    @Test
    void decidesWithTheRealEngineAndTracesEveryNode() {
        var trial = runner.run(Fixture.smallLoan(), input(GOOD));

        assertThat(trial).isInstanceOf(Trial.Decided.class);
        var decision = trial.decided().orElseThrow().decision();
        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.path()).endsWith("approve", "end");
        assertThat(decision.trace().orElseThrow().steps()).hasSameSizeAs(decision.path());
    }

    @Test
    void listsEveryProblemOfAnApplicationAtOnce() {
        var trial = runner.run(
                Fixture.smallLoan(), new TrialInput("a", "yesterday", Map.of("age", "old", "housing", "castle")));

        assertThat(trial)
                .isInstanceOfSatisfying(
                        Trial.InputRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.place().path())
                                .contains(
                                        "decision_time",
                                        "data/applicant.age",
                                        "data/applicant.housing",
                                        "data/applicant.income"));
    }

    @Test
    void refusesAFlowWithErrors() {
        var broken = RuleEdits.condition("eligibility", "under_age", "age <").apply(Fixture.smallLoan());

        assertThat(runner.run(broken, input(GOOD))).isInstanceOf(Trial.FlowRefused.class);
    }

    @Test
    void refusesAFlowThatAsksASource() {
        assertThat(runner.run(Documents.bureauLoan(), input(GOOD)))
                .isInstanceOfSatisfying(
                        Trial.FlowRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Diagnostic::code)
                                .containsOnly("SOURCE_NONE_REGISTERED"));
    }

    @Test
    void runsTheChangedFlowAfterAnEdit() {
        var stricter =
                RuleEdits.condition("eligibility", "under_age", "age < 40").apply(Fixture.smallLoan());
        runner.run(Fixture.smallLoan(), input(GOOD));

        var trial = runner.run(stricter, input(GOOD));

        assertThat(trial.decided().orElseThrow().decision().outcome()).isEqualTo(Outcome.DECLINE);
    }

    private static TrialInput input(Map<String, String> cells) {
        return new TrialInput("a-1", "2026-01-31T08:00:00+08:00", cells);
    }
}
