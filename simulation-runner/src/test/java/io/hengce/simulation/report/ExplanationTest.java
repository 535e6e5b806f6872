package io.hengce.simulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import io.hengce.simulation.Decisions;
import io.hengce.simulation.Pockets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExplanationTest {

    private final Explanation explanation =
            new Explanation(FlowChecker.standard().check(Pockets.first()).get(), Language.EN);

    @Test
    void tellsTheCustomerFourReasonsAtMost() {
        var decision = Decisions.of("1", Outcome.DECLINE)
                .reason("R001", "eligibility")
                .reason("R003", "eligibility")
                .reason("R005", "weak_score")
                .reason("S001", "card")
                .reason("S002", "card")
                .build();

        var lines = explanation.of(application(), decision);

        assertThat(lines).filteredOn(line -> line.contains("to the customer")).hasSize(4);
        assertThat(lines).contains("  5. S002 Few points for home [Scorecard card]");
    }

    @Test
    void saysThatThereIsNoReason() {
        assertThat(explanation.of(
                        application(), Decisions.of("1", Outcome.APPROVE).build()))
                .containsExactly("Application 1: approve", "Reasons", "  none");
    }

    private static Application application() {
        var values = Map.of("age", Value.of(35), "debt", Value.of(800));
        return new ApplicationAssembler(Pockets.first().dictionary())
                .assemble("1", OffsetDateTime.parse("2026-01-15T09:00:00+08:00"), values)
                .get();
    }
}
