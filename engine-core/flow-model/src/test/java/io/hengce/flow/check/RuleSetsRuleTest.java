package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(rule("'when':'limit > 10','actions':[%s]".formatted(DECLINE))
                        .parameter("{'id':'limit','type':'number','value':1}")
                        .problemsButUnwritten())
                .contains("RULE_NEVER_HITS rules/rules/r/when");
    }

    private static Drawing rule(String members) {
        return Drawing.chain("{'id':'rules','kind':'rule_set','rules':[{'id':'r',%s}]}".formatted(members))
                .usualFields()
                .reason("R1");
    }
}
