package io.hengce.flow.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final FlowDocument loan = smallLoan();

    @Test
    void missesEverythingWithoutDecisions() {
        var coverage = Coverage.of(loan, List.of());

        assertThat(coverage.missed()).isEqualTo(coverage.all());
        assertThat(coverage.share()).isZero();
    }

    @Test
    void countsRulesRowsBinsNodesAndEdges() {
        var coverage = Coverage.of(loan, List.of(declined()));

        assertThat(coverage.missed())
                .contains(
                        Places.rule("eligibility", "overdue"), Places.row("grading", "row_b"), Place.ofNode("approve"))
                .doesNotContain(
                        Places.rule("eligibility", "under_age"),
                        Places.row("grading", "row_a"),
                        Places.bin("card", "c_income", "b3"),
                        Place.ofNode("decline"));
    }

    @Test
    void leavesOutRulesThatAreSwitchedOff() {
        assertThat(Coverage.of(loan, List.of()).all()).doesNotContain(Places.rule("eligibility", "resting"));
    }

    @Test
    void tellsOfOneNodeAlone() {
        var node = Coverage.of(loan, List.of(declined())).ofNode("eligibility");

        assertThat(node.all()).hasSize(5);
        assertThat(node.missed()).hasSize(3);
        assertThat(node.share()).isEqualTo(0.4);
    }

    @Test
    void takesTheEdgesBetweenTheNodesOfThePath() {
        var edges = Coverage.of(loan, List.of(declined())).missed().stream()
                .filter(place -> place.node().isEmpty())
                .toList();

        assertThat(edges).hasSize(loan.edges().size() - 7);
    }

    private static Decision declined() {
        var steps = List.<TraceStep>of(
                new TraceStep.RulesHit("eligibility", List.of("under_age"), Map.of()),
                new TraceStep.Scored(
                        "card",
                        List.of(new PointsGiven(
                                "c_income", Value.Missing.MISSING, "b3", BigDecimal.ONE, BigDecimal.ZERO)),
                        Map.of()),
                new TableStep.RowsHit("grading", Map.of(), List.of("row_a"), Map.of()),
                new TraceStep.Branched("way", "declined"));
        return new Decision(
                "A-1",
                Outcome.DECLINE,
                List.of(),
                List.of(),
                Map.of(),
                new FlowReference("small_loan", 0, ""),
                "test",
                List.of("start", "ratios", "eligibility", "card", "grading", "way", "decline", "end"),
                Optional.of(new Trace(steps, Optional.empty())));
    }

    private static FlowDocument smallLoan() {
        try (var in = CoverageTest.class.getResourceAsStream("/io/hengce/flow/fixture/small-loan.flow.json")) {
            return FlowJson.read(in.readAllBytes()).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
