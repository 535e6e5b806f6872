package io.hengce.flow.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.Why;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyJsonTest {

    private static final Why TEST = new Why.Test(
            "debt / income > max_dti",
            Answer.TRUE,
            "",
            Map.of("debt", Value.of(6), "debt / income", Value.of(new BigDecimal("0.6")), "grade", Value.of("A")));
    private static final Why FAILED =
            new Why.Test("1 / x > 2", Answer.FAULT, "ENGINE_DIVISION_BY_ZERO", Map.of("x", Value.Missing.MISSING));
    private static final Why WHOLE = new Why.All(
            "whole",
            Answer.FAULT,
            List.of(
                    new Why.Any("any", Answer.TRUE, List.of(TEST)),
                    new Why.Not("not", Answer.UNKNOWN, new Why.Test("b", Answer.UNKNOWN, "", Map.of())),
                    new Why.Choice("if", Answer.FAULT, List.of(TEST, FAILED))));

    private static final Trace TRACE = new Trace(
            List.of(),
            Optional.empty(),
            List.of(
                    new NodeWhy.Computed(
                            "ratios", List.of(new NodeWhy.Computation("dti", "a / b", Map.of(), "ENGINE_OVERFLOW"))),
                    new NodeWhy.Rules(
                            "rules",
                            List.of(
                                    new NodeWhy.RuleWhy("r1", RuleState.FAULT, Optional.of(WHOLE)),
                                    new NodeWhy.RuleWhy("r2", RuleState.NOT_REACHED, Optional.empty()))),
                    new NodeWhy.Rows(
                            "table",
                            List.of(new NodeWhy.Computation("in1", "x", Map.of("x", Value.of(1)), "")),
                            List.of(new NodeWhy.RowMiss("row1", "in1", "< 1")),
                            9_800),
                    new NodeWhy.Ports("way", List.of(new NodeWhy.PortWhy("p", TEST)))),
            Map.of("ratios", 12L));

    @Test
    void readsBackWhatItWrote() {
        var json = DecisionJson.write(decision(TRACE));

        var again = DecisionJson.read(json, Documents.smallLoan().dictionary()).get();

        assertThat(again).isEqualTo(decision(TRACE));
        assertThat(json).contains("\"left_out\":9800", "\"micros\":{\"ratios\":12}");
    }

    @Test
    void readsBackTheDeepestCondition() {
        var why = TEST;
        for (var depth = 0; depth < 40; depth++) {
            why = new Why.All("a", Answer.TRUE, List.of(new Why.Any("o", Answer.TRUE, List.of(why))));
        }
        var deep = new Trace(
                List.of(),
                Optional.empty(),
                List.of(new NodeWhy.Ports("way", List.of(new NodeWhy.PortWhy("p", why)))),
                Map.of());

        assertThat(DecisionJson.read(DecisionJson.pretty(decision(deep))).get()).isEqualTo(decision(deep));
    }

    @Test
    void readsBackTheLongestTextThatGaveAValue() {
        var side = "x + 1".repeat(390);
        var why = new Why.Test(side + " > 2", Answer.TRUE, "", Map.of(side, Value.of(3)));
        var trace = new Trace(
                List.of(),
                Optional.empty(),
                List.of(new NodeWhy.Ports("way", List.of(new NodeWhy.PortWhy("p", why)))),
                Map.of());

        assertThat(DecisionJson.read(DecisionJson.write(decision(trace))).get()).isEqualTo(decision(trace));
    }

    @Test
    void readsBackListsAndElements() {
        var element = new Value.RecordValue(Map.of("balance", Value.of(3), "kind", Value.of("card")));
        var list = new Value.ListValue(List.of(element, new Value.RecordValue(Map.of())));
        var why = new Why.Test(
                "some a in accounts[open] satisfies a.balance > 2",
                Answer.TRUE,
                "",
                Map.of("accounts[open]", list, "a", element));
        var trace = new Trace(
                List.of(),
                Optional.empty(),
                List.of(new NodeWhy.Ports("way", List.of(new NodeWhy.PortWhy("p", why)))),
                Map.of());

        assertThat(DecisionJson.read(DecisionJson.write(decision(trace))).get()).isEqualTo(decision(trace));
    }

    @Test
    void theCanonicalFormLeavesTimesOut() {
        assertThat(DecisionJson.canonical(decision(TRACE)))
                .contains("\"whys\":")
                .doesNotContain("micros");
    }

    @Test
    void refusesAnUnknownAnswerAndStateAndAMissingPart() {
        var broken = DecisionJson.write(decision(TRACE))
                .replace("\"answer\":\"unknown\"", "\"answer\":\"perhaps\"")
                .replace("\"state\":\"not_reached\"", "\"state\":\"lost\"")
                .replace("\"rows\"", "\"lines\"");

        assertThat(DecisionJson.read(broken).diagnostics())
                .extracting(problem -> problem.place() + " " + problem.code())
                .contains(
                        "trace/whys/rules/rules/r1/why/and/1/answer MEMBER_WORD",
                        "trace/whys/rules/rules/r2/state MEMBER_WORD",
                        "trace/whys/table/kind MEMBER_WORD");
    }

    private static Decision decision(Trace trace) {
        return new Decision(
                "A-1",
                Outcome.REFER,
                List.of(),
                List.of(),
                Map.of(),
                new FlowReference("small_loan", 0, "ab12"),
                "hengce",
                List.of(),
                Optional.of(trace));
    }
}
