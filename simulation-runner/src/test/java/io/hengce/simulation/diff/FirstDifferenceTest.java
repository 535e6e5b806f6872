package io.hengce.simulation.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.decision.TraceStep.Branched;
import io.hengce.flow.decision.TraceStep.Derived;
import io.hengce.flow.decision.TraceStep.Passed;
import io.hengce.flow.decision.TraceStep.Raised;
import io.hengce.flow.decision.TraceStep.RulesHit;
import io.hengce.flow.decision.TraceStep.Scored;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import io.hengce.simulation.Decisions;
import io.hengce.simulation.Pockets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FirstDifferenceTest {

    private static final TraceStep START = new Passed("start");

    private final FlowDocument first = Pockets.first();
    private final FlowDocument second = Pockets.second();

    @Test
    void namesTheRuleSetWhoseHitsDiffer() {
        var before = List.of(START, ratios("0.6"), hits("r003"));
        var after = List.of(START, ratios("0.6"), hits("r003", "r004"));

        assertThat(between(before, after)).contains(new Difference("eligibility", "hits", "r003", "r003, r004"));
    }

    @Test
    void namesTheCharacteristicWhosePointsDiffer() {
        var before = List.of(START, scored("b1", "25"), new Branched("way", "otherwise"));
        var after = List.of(START, scored("b1", "20"), new Branched("way", "weak"));

        assertThat(between(before, after)).contains(new Difference("card", "points/c_home", "b1 (25)", "b1 (20)"));
    }

    @Test
    void namesTheWrittenValueThatDiffers() {
        assertThat(between(List.of(ratios("0.6")), List.of(ratios("0.7"))))
                .contains(new Difference("ratios", "outputs/dti", "0.6", "0.7"));
    }

    @Test
    void passesOverAVariableThatOnlyOneFlowWrites() {
        var more = new Derived("ratios", Map.of("dti", Value.of(1), "spare", Value.of(9)));
        var before = List.of(START, new Derived("ratios", Map.of("dti", Value.of(1))), hits());
        var after = List.of(START, more, hits("r004"));

        assertThat(between(before, after)).contains(new Difference("eligibility", "hits", "", "r004"));
    }

    @Test
    void namesAVariableOfOneFlowWhereNothingElseDiffers() {
        var more = new Derived("ratios", Map.of("dti", Value.of(1), "spare", Value.of(9)));

        assertThat(between(List.of(new Derived("ratios", Map.of("dti", Value.of(1)))), List.of(more)))
                .contains(new Difference("ratios", "outputs/spare", "", "9"));
    }

    @Test
    void passesOverANewNodeThatOnlyWrites() {
        var withNode = withNode(second, new DeriveNode("extra", LocalizedText.EMPTY, List.of()));
        var before = List.of(START, hits("r003"));
        var after = List.of(START, new Derived("extra", Map.of("spare", Value.of(1))), hits());

        assertThat(between(first, withNode, before, after)).contains(new Difference("eligibility", "hits", "r003", ""));
    }

    @Test
    void namesANewRuleSetThatHits() {
        var withNode = withNode(second, new RuleSetNode("extra", LocalizedText.EMPTY, RuleHit.ALL, List.of()));
        var before = List.of(START, hits());
        var after = List.of(START, new RulesHit("extra", List.of("x1"), Map.of()), hits());

        assertThat(between(first, withNode, before, after)).contains(new Difference("extra", "hits", "", "x1"));
    }

    @Test
    void namesARemovedRuleSetThatHit() {
        var withNode = withNode(first, new RuleSetNode("extra", LocalizedText.EMPTY, RuleHit.ALL, List.of()));
        var before = List.of(START, new RulesHit("extra", List.of("x1"), Map.of()), hits());
        var after = List.of(START, hits());

        assertThat(between(withNode, second, before, after)).contains(new Difference("extra", "hits", "x1", ""));
    }

    @Test
    void namesWherePathsPart() {
        var before = List.of(START, hits(), new Passed("end"));
        var after = List.of(START, hits(), new Raised("approve", Outcome.APPROVE, List.of()), new Passed("end"));

        assertThat(between(before, after)).contains(new Difference("approve", "path", "end", "approve"));
    }

    @Test
    void fallsBackOnTheReasonThatChanged() {
        var before = Decisions.of("1", Outcome.DECLINE)
                .step(START)
                .reason("R003", "eligibility")
                .build();
        var after = Decisions.of("1", Outcome.DECLINE)
                .step(START)
                .reason("R001", "eligibility")
                .build();

        assertThat(new FirstDifference(first, second).between(before, after))
                .contains(new Difference("eligibility", "reasons", "R003", "R001"));
    }

    @Test
    void findsNothingBetweenEqualRuns() {
        var steps = List.of(START, ratios("0.6"), hits("r003"));

        assertThat(between(steps, steps)).isEmpty();
    }

    private Optional<Difference> between(List<? extends TraceStep> before, List<? extends TraceStep> after) {
        return between(first, second, before, after);
    }

    private static Optional<Difference> between(
            FlowDocument baseline,
            FlowDocument candidate,
            List<? extends TraceStep> before,
            List<? extends TraceStep> after) {
        var old = Decisions.of("1", Outcome.APPROVE);
        before.forEach(old::step);
        var now = Decisions.of("1", Outcome.APPROVE);
        after.forEach(now::step);
        return new FirstDifference(baseline, candidate).between(old.build(), now.build());
    }

    private static FlowDocument withNode(FlowDocument flow, io.hengce.flow.document.FlowNode node) {
        var nodes = new ArrayList<>(flow.nodes());
        nodes.add(node);
        return flow.withNodes(nodes);
    }

    private static TraceStep ratios(String dti) {
        return new Derived("ratios", Map.of("dti", Value.of(new BigDecimal(dti))));
    }

    private static TraceStep hits(String... rules) {
        return new RulesHit("eligibility", List.of(rules), Map.of());
    }

    private static TraceStep scored(String bin, String points) {
        var given = new PointsGiven("c_home", Value.of("owner"), bin, new BigDecimal(points), BigDecimal.ZERO);
        return new Scored("card", List.of(given), Map.of());
    }
}
