package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleSetsRuleTest {

    private static final String DECLINE = "{'do':'decline','reason':'R1'}";

    @Test
    void acceptsARuleThatDeclines() {
        assertThat(rule("'when':'age < 18','actions':[%s],'from':'2026-01-01','to':'2026-01-02'".formatted(DECLINE))
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesDatesOnWhichARuleIsNeverInEffect() {
        assertThat(rule("'when':'age < 18','actions':[%s],'from':'2026-01-01','to':'2026-01-01'".formatted(DECLINE))
                        .problemsButUnwritten())
                .containsExactly("RULE_DATES rules/rules/r");
    }

    @Test
    void warnsOfARuleThatDoesNothing() {
        assertThat(rule("'when':'age < 18','actions':[]").problemsButUnwritten())
                .containsExactly("REASON_UNUSED reasons/R1", "RULE_WITHOUT_ACTION rules/rules/r");
    }

    @Test
    void warnsOfAConditionThatIsConstantlyFalse() {
        assertThat(rule("'when':'false','actions':[%s]".formatted(DECLINE)).problemsButUnwritten())
                .containsExactly("RULE_NEVER_HITS rules/rules/r/when");
    }

    @Test
    void saysOnceThatAConditionNeverHolds() {
        assertThat(rule("'when':'limit > 10','actions':[%s]".formatted(DECLINE))
                        .parameter("{'id':'limit','type':'number','value':1}")
                        .problemsButUnwritten())
                .containsExactly("EXPR_NEVER_HOLDS rules/rules/r/when:0-10");
    }

    @Test
    void refusesARuleThatApproves() {
        var document = rule("'when':'age < 18','actions':[]").document();
        var approves = new Rule(
                "r",
                LocalizedText.EMPTY,
                "age < 18",
                List.of(new RuleAction.Raise(Outcome.APPROVE, "R1")),
                0,
                Validity.ALWAYS);
        var rules = new RuleSetNode("rules", LocalizedText.EMPTY, RuleHit.ALL, List.of(approves));

        var found = FlowChecker.standard().check(document.withNode(rules)).diagnostics();

        assertThat(found).extracting(Drawing::shown).contains("RULE_OUTCOME rules/rules/r/actions/0");
    }

    private static Drawing rule(String members) {
        return Drawing.chain("{'id':'rules','kind':'rule_set','rules':[{'id':'r',%s}]}".formatted(members))
                .usualFields()
                .reason("R1");
    }
}
