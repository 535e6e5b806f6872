package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.Places;
import io.hengce.flow.fixture.Documents;
import org.junit.jupiter.api.Test;

/** The fast ways are held against the reference way before a flow is used. */
final class SelfCheckTest {

    private final Trial trial = new Trial(Documents.smallLoan());

    @Test
    void loadsAFlowWhoseWaysDecideAlike() {
        var engine = DecisionEngine.load(trial.compiled(), EngineOptions.STANDARD.withSelfCheck(200));

        assertThat(engine.flow().id()).isEqualTo("small_loan");
    }

    @Test
    void refusesAnEngineThatDecidesOtherwiseAndSaysHow() {
        var underAge = Places.rule("eligibility", "under_age");
        var wrong =
                DecisionEngine.load(trial.compiled(), 0, rule -> !rule.place().equals(underAge));

        assertThatThrownBy(() -> new SelfCheck(trial.compiled().flow(), trial.engine()).hold(wrong, 200))
                .isInstanceOf(SelfCheckFailed.class)
                .hasMessageContaining("small_loan")
                .hasMessageContaining("generated-")
                .hasMessageContaining("reference way: Decision[")
                .hasMessageContaining("fast way: Decision[");
    }

    @Test
    void theSameFlowGetsTheSameApplicationsAndTheyGoManyWays() {
        var flow = trial.compiled().flow();
        var applications = new GeneratedApplications(flow).list(300);

        var decisions = trial.engine().decideAll(applications, TraceDepth.NONE);

        assertThat(trial.engine().decideAll(new GeneratedApplications(flow).list(300), TraceDepth.NONE))
                .isEqualTo(decisions);
        assertThat(decisions.stream().map(Decision::path).distinct()).hasSize(3);
        assertThat(decisions.stream().map(Decision::outcome).distinct()).hasSize(3);
    }
}
