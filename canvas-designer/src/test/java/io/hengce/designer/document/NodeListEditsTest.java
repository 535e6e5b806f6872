package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a rule set, the conditions of a branch, what a verdict raises. */
final class NodeListEditsTest {

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void addsARuleThatNeverHitsUnderAnIdOfItsOwn() {
        var added = RuleSetEdits.add("eligibility").apply(loan);
        var twice = RuleSetEdits.add("eligibility").apply(added);

        var fresh = last(rules(added));
        assertThat(fresh.when()).isEqualTo("false");
        assertThat(fresh.actions()).hasSize(1);
        assertThat(rules(twice)).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void namesMovesAndRemovesRulesAndChoosesTheHitPolicy() {
        var ids = rules(loan).stream().map(Rule::id).toList();
        var first = ids.get(0);
        var moved = RuleSetEdits.move("eligibility", first, 1).apply(loan);

        assertThat(rules(moved)).extracting(Rule::id).startsWith(ids.get(1), first);
        assertThat(RuleSetEdits.move("eligibility", first, -1).apply(loan)).isEqualTo(loan);
        assertThat(RuleSetEdits.move("eligibility", "nobody", 1).apply(loan)).isEqualTo(loan);
        assertThat(rules(RuleSetEdits.remove("eligibility", first).apply(loan)))
                .extracting(Rule::id)
                .doesNotContain(first)
                .hasSize(ids.size() - 1);
        assertThat(rules(RuleSetEdits.name("eligibility", first, Language.ZH, "年龄")
                                .apply(loan))
                        .get(0)
                        .name()
                        .zh())
                .isEqualTo("年龄");
        var firstHit = RuleSetEdits.hit("eligibility", RuleHit.FIRST).apply(loan);
        assertThat(((RuleSetNode) firstHit.node("eligibility").orElseThrow()).hit())
                .isEqualTo(RuleHit.FIRST);
    }

    @Test
    void changesWhatAHitDoes() {
        var rule = rules(loan).get(0).id();
        var decline = new RuleAction.Raise(Outcome.DECLINE, "R002");
        var points = new RuleAction.AddPoints("risk_points", "5");

        var changed =
                RuleSetEdits.replaceAction("eligibility", rule, 0, decline).apply(loan);
        var more = RuleSetEdits.addAction("eligibility", rule, points).apply(changed);
        var less = RuleSetEdits.removeAction("eligibility", rule, 0).apply(more);

        assertThat(rules(changed).get(0).actions()).containsExactly(decline);
        assertThat(rules(more).get(0).actions()).containsExactly(decline, points);
        assertThat(rules(less).get(0).actions()).containsExactly(points);
    }

    @Test
    void addsNamesMovesAndRemovesTheConditionsOfABranch() {
        var ids = ports(loan).stream().map(BranchPort::id).toList();
        var added = BranchEdits.add("way").apply(loan);

        assertThat(last(ports(added)).when()).isEqualTo("false");
        assertThat(ports(BranchEdits.add("way").apply(added)))
                .extracting(BranchPort::id)
                .doesNotHaveDuplicates();
        assertThat(ports(BranchEdits.move("way", ids.get(0), 1).apply(added)))
                .extracting(BranchPort::id)
                .startsWith(ports(added).get(1).id(), ids.get(0));
        var removed = BranchEdits.remove("way", ids.get(0)).apply(loan);
        assertThat(ports(removed)).extracting(BranchPort::id).doesNotContain(ids.get(0));
        assertThat(removed.edges())
                .noneMatch(edge -> edge.from().equals("way") && edge.port().equals(ids.get(0)));
        assertThat(removed.edges()).hasSize(loan.edges().size() - 1);
        assertThat(ports(BranchEdits.name("way", ids.get(0), Language.EN, "Young")
                                .apply(loan))
                        .get(0)
                        .name()
                        .en())
                .isEqualTo("Young");
    }

    @Test
    void choosesWhatAVerdictRaisesAndWhy() {
        var changed = VerdictEdits.outcome("approve", Outcome.DECLINE).apply(loan);
        var with = VerdictEdits.addReason("approve", "R001").apply(changed);

        assertThat(verdict(with)).isEqualTo(verdict(loan, Outcome.DECLINE, List.of("R001")));
        assertThat(VerdictEdits.removeReason("approve", "R001").apply(with)).isEqualTo(changed);
    }

    private static VerdictNode verdict(FlowDocument document) {
        return (VerdictNode) document.node("approve").orElseThrow();
    }

    private static VerdictNode verdict(FlowDocument document, Outcome outcome, List<String> reasons) {
        return new VerdictNode("approve", verdict(document).name(), outcome, reasons);
    }

    private static List<Rule> rules(FlowDocument document) {
        return ((RuleSetNode) document.node("eligibility").orElseThrow()).rules();
    }

    private static List<BranchPort> ports(FlowDocument document) {
        return ((BranchNode) document.node("way").orElseThrow()).ports();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
