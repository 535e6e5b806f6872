package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutcomeRuleTest {

    private static final String DECLINES_SOME =
            "{'id':'rules','kind':'rule_set','rules':[{'id':'r','when':'%s','actions':[{'do':'decline','reason':'R1'}]}]}";

    @Test
    void refusesAnEndWithoutAnyVerdictAndShowsTheWay() {
        var drawing = new Drawing().node(Drawing.START).node(Drawing.END).edge("start", "end");

        assertThat(drawing.problems()).containsExactly("OUTCOME_NONE_AT_END end");
        assertThat(drawing.check().diagnostics().get(0).message().en()).contains("`start` → `end`");
    }

    @Test
    void doesNotCountOnARuleThatMayNotHit() {
        assertThat(afterRules("age < 18").problemsButUnwritten()).containsExactly("OUTCOME_NONE_AT_END end");
    }

    @Test
    void countsOnARuleThatAlwaysHits() {
        assertThat(afterRules("is missing(outcome)").problemsButUnwritten()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome = \\\"DECLINE\\\"",
                "\\\"REFER\\\" = outcome",
                "outcome != \\\"APPROVE\\\"",
                "outcome in (\\\"DECLINE\\\", \\\"REFER\\\")",
                "not(is missing(outcome))",
                "not(outcome = \\\"REFER\\\")",
                "outcome = \\\"DECLINE\\\" and age < 18",
                "outcome = \\\"DECLINE\\\" or outcome = \\\"REFER\\\"",
                "if age < 18 then outcome = \\\"DECLINE\\\" else not(is missing(outcome))"
            })
    void knowsThatAPortIsTakenOnlyWithAnOutcome(String when) {
        assertThat(leavingBy(when, "end", "approve").problemsButUnwritten()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age < 18",
                "is missing(outcome)",
                "outcome = \\\"DECLINE\\\" or age < 18",
                "default(outcome, \\\"DECLINE\\\") = \\\"DECLINE\\\"",
                "not(is missing(outcome) and age < 18)"
            })
    void doesNotTrustAPortThatMayBeTakenWithout(String when) {
        assertThat(leavingBy(when, "end", "approve").problemsButUnwritten()).containsExactly("OUTCOME_NONE_AT_END end");
    }

    @Test
    void knowsThatOtherwiseHasAnOutcomeWhenAPortTakesAllWithout() {
        assertThat(leavingBy("is missing(outcome)", "approve", "end").problemsButUnwritten())
                .isEmpty();
    }

    private static Drawing afterRules(String when) {
        return new Drawing()
                .usualFields()
                .reason("R1")
                .node(Drawing.START)
                .node(DECLINES_SOME.formatted(when))
                .node(Drawing.END)
                .edge("start", "rules")
                .edge("rules", "end");
    }

    /** start → rules → way → (yes) and (otherwise), approve → end. */
    private static Drawing leavingBy(String when, String yes, String otherwise) {
        return new Drawing()
                .usualFields()
                .reason("R1")
                .node(Drawing.START)
                .node(DECLINES_SOME.formatted("age < 21"))
                .node("{'id':'way','kind':'branch','ports':[{'id':'yes','when':'%s'}]}".formatted(when))
                .node(Drawing.APPROVE)
                .node(Drawing.END)
                .edge("start", "rules")
                .edge("rules", "way")
                .edge("way", "yes", yes)
                .edge("way", "otherwise", otherwise)
                .edge("approve", "end");
    }
}
