package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.RuleSetNode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoneNodeTest {

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void everyNodeThatDoesSomethingIsAValidFlowByItself() {
        for (var node : loan.nodes()) {
            LoneNode.of(loan, node.id(), Set.of())
                    .ifPresent(alone -> assertThat(
                                    FlowChecker.standard().check(alone).get().document())
                            .as(node.id())
                            .isEqualTo(alone));
        }
        assertThat(LoneNode.of(loan, "card", Set.of())).isPresent();
        assertThat(LoneNode.of(loan, "start", Set.of())).isEmpty();
        assertThat(LoneNode.of(loan, "no_such_node", Set.of())).isEmpty();
    }

    @Test
    void asksWhatItReadsAndGivesWhatItWrites() {
        var alone = LoneNode.of(loan, "card", Set.of()).orElseThrow();

        assertThat(alone.dictionary().of(Origin.REQUEST))
                .extracting(Field::id)
                .containsExactly("income", "housing", "dti");
        assertThat(alone.dictionary().of(Origin.DERIVED)).extracting(Field::id).containsExactly("score");
    }

    @Test
    void takesOneRuleAlone() {
        var alone = LoneNode.ofPart(loan, "eligibility", "overdue", Set.of()).orElseThrow();

        assertThat(((RuleSetNode) alone.node("eligibility").orElseThrow()).rules())
                .extracting(rule -> rule.id())
                .containsExactly("overdue");
        assertThat(alone.dictionary().field("age")).isEmpty();
        assertThat(LoneNode.ofPart(loan, "eligibility", "no_such_rule", Set.of()))
                .isEmpty();
        assertThat(LoneNode.ofPart(loan, "ratios", "dti", Set.of())).isEmpty();
    }

    @Test
    void takesEachPartOfEveryNodeAloneAsAValidFlow() {
        for (var node : loan.nodes()) {
            for (var part : LonePart.parts(node)) {
                var alone =
                        LoneNode.ofPart(loan, node.id(), part.id(), Set.of()).orElseThrow();

                assertThat(LonePart.parts(alone.node(node.id()).orElseThrow())).containsExactly(part);
                assertThat(FlowChecker.standard().check(alone).get().document())
                        .as(part.id())
                        .isEqualTo(alone);
            }
        }
        assertThat(LonePart.parts(loan.node("grading").orElseThrow()))
                .extracting(LonePart::id)
                .containsExactly("row_a", "row_b");
    }
}
