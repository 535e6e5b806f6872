package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EditsTest {

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void movesANodeAndForgetsTheBendsOfItsEdgesOnly() {
        var bent = loan.withLayout(new Layout(
                loan.layout().nodes(),
                Map.of("e1", List.of(new Point(1, 1)), "e6", List.of(new Point(2, 2))),
                List.of()));

        var moved = NodeEdits.move("ratios", new Point(11, 12)).apply(bent);

        assertThat(moved.layout().node("ratios")).contains(new Point(11, 12));
        assertThat(moved.layout().bends()).containsOnlyKeys("e6");
        assertThat(FlowJson.contentHash(moved)).isEqualTo(FlowJson.contentHash(loan));
    }

    @Test
    void renamesEveryKindOfNodeInOneLanguage() {
        for (var node : loan.nodes()) {
            var renamed = NodeEdits.rename(node.id(), Language.ZH, "新名")
                    .apply(loan)
                    .node(node.id())
                    .orElseThrow();

            assertThat(renamed.name()).isEqualTo(node.name().with(Language.ZH, "新名"));
            assertThat(renamed).hasSameClassAs(node);
        }
    }

    @Test
    void changesOneExpressionOfADeriveNode() {
        var changed =
                DeriveEdits.expression("ratios", "dti", "debt / income / 2").apply(loan);

        assertThat(node(changed, "ratios", DeriveNode.class)
                        .assignments()
                        .get(0)
                        .expression())
                .isEqualTo("debt / income / 2");
    }

    @Test
    void changesConditionSwitchAndActionOfOneRule() {
        var changed = RuleEdits.actionExpression("eligibility", "overdue", 1, "60")
                .apply(RuleEdits.enabled("eligibility", "overdue", false)
                        .apply(RuleEdits.condition("eligibility", "overdue", "not(has_overdue)")
                                .apply(loan)));

        var rules = node(changed, "eligibility", RuleSetNode.class).rules();
        assertThat(rules.get(1).when()).isEqualTo("not(has_overdue)");
        assertThat(rules.get(1).validity().enabled()).isFalse();
        assertThat(rules.get(1).validity().from()).isPresent();
        assertThat(rules.get(1).actions().get(1)).isEqualTo(new RuleAction.AddPoints("risk_points", "60"));
        assertThat(rules.get(0))
                .isEqualTo(node(loan, "eligibility", RuleSetNode.class).rules().get(0));
    }

    @Test
    void changesCellsOfATable() {
        var changed = TableEdits.defaultCell("grading", 0, "\"B\"")
                .apply(TableEdits.then("grading", "row_b", 1, "missing")
                        .apply(TableEdits.when("grading", "row_a", 0, ">= 640").apply(loan)));

        var table = node(changed, "grading", DecisionTableNode.class);
        assertThat(table.rows().get(0).when()).containsExactly(">= 640", "< 10");
        assertThat(table.rows().get(1).then()).containsExactly("\"B\"", "missing");
        assertThat(table.defaults()).contains(List.of("\"B\"", "missing"));
    }

    @Test
    void changesTheInputColumnOfATable() {
        var changed = TableEdits.input("grading", "in_score", "score + 1").apply(loan);

        assertThat(node(changed, "grading", DecisionTableNode.class)
                        .inputs()
                        .get(0)
                        .expression())
                .isEqualTo("score + 1");
    }

    @Test
    void changesTheHitPolicyAndWhatBelongsToIt() {
        var ordered = TableEdits.priority("grading", "row_b", -2)
                .apply(TableEdits.hit("grading", TableHit.PRIORITY).apply(loan));
        assertThat(table(ordered).rows()).extracting(TableRow::priority).startsWith(0, -2);
        assertThat(table(ordered).defaults()).isPresent();

        var kept = TableEdits.when("grading", "row_b", 0, "-").apply(ordered);
        assertThat(table(kept).rows().get(1).priority())
                .as("a changed cell changes no priority")
                .isEqualTo(-2);

        var collected = TableEdits.hit("grading", TableHit.COLLECT).apply(ordered);
        assertThat(table(collected).hit()).isEqualTo(TableHit.COLLECT);
        assertThat(table(collected).rows()).extracting(TableRow::priority).containsOnly(0);
        assertThat(table(collected).defaults()).as("such a table has none").isEmpty();
        assertThat(table(collected).outputs())
                .as("texts cannot be added up, numbers are")
                .extracting(TableOutput::collect)
                .containsExactly(Aggregation.LIST, Aggregation.SUM);

        var counted =
                TableEdits.collect("grading", "out_amount", Aggregation.MAX).apply(collected);
        assertThat(table(counted).outputs().get(1).collect()).isEqualTo(Aggregation.MAX);
        var unique = table(TableEdits.hit("grading", TableHit.UNIQUE).apply(counted));
        assertThat(unique.outputs()).extracting(TableOutput::collect).containsOnly(Aggregation.LIST);
    }

    private static DecisionTableNode table(FlowDocument document) {
        return node(document, "grading", DecisionTableNode.class);
    }

    @Test
    void changesAScorecard() {
        var changed = ScorecardEdits.points("card", "c_dti", "b2", new BigDecimal("3.5"))
                .apply(ScorecardEdits.range("card", "c_dti", "b2", "[0.3..0.5)")
                        .apply(ScorecardEdits.base("card", BigDecimal.TEN).apply(loan)));

        var card = node(changed, "card", ScorecardNode.class);
        assertThat(card.base()).isEqualTo(BigDecimal.TEN);
        assertThat(card.characteristics().get(1).bins().get(1).points()).isEqualTo(new BigDecimal("3.5"));
        assertThat(card.characteristics().get(1).bins().get(1).when()).isEqualTo("[0.3..0.5)");
        assertThat(card.characteristics().get(1).weight()).isEqualByComparingTo("1.5");
    }

    @Test
    void changesTheConditionOfABranchPort() {
        var changed = BranchEdits.condition("way", "good", "grade = \"A\"").apply(loan);

        assertThat(node(changed, "way", BranchNode.class).ports().get(1).when()).isEqualTo("grade = \"A\"");
    }

    @Test
    void changesTheValueOfAParameter() {
        var changed =
                ParameterEdits.value("max_dti", Value.of(new BigDecimal("0.5"))).apply(loan);

        assertThat(changed.parameters())
                .filteredOn(each -> each.id().equals("max_dti"))
                .singleElement()
                .satisfies(each -> assertThat(each.value()).hasToString("0.5"));
    }

    private static <N extends FlowNode> N node(FlowDocument document, String id, Class<N> kind) {
        return kind.cast(document.node(id).orElseThrow());
    }
}
