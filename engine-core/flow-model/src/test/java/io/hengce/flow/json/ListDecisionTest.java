package io.hengce.flow.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.decision.Why;
import io.hengce.flow.fixture.Accounts;
import io.hengce.flow.value.ListText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists in decisions and traces. */
class ListDecisionTest {

    private static final Value ACCOUNTS = new Value.ListValue(List.of(
            new Value.RecordValue(
                    Map.of("kind", Value.of("loan"), "opened", new Value.DateValue(LocalDate.of(2020, 2, 29)))),
            new Value.RecordValue(Map.of())));
    private static final Value KINDS = new Value.ListValue(List.of(Value.of("loan"), Value.Missing.MISSING));

    private static Decision decision(Value accounts) {
        var why = new Why.Test(
                "count(accounts) > 1", Answer.TRUE, "", Map.of("accounts", accounts, "count(accounts)", Value.of(2)));
        var trace = new Trace(
                List.of(new TraceStep.Derived("kinds", Map.of("kinds", KINDS))),
                Optional.empty(),
                List.of(
                        new NodeWhy.Computed(
                                "kinds",
                                List.of(new NodeWhy.Computation(
                                        "kinds", "x", Map.of("accounts", accounts, "other", KINDS), ""))),
                        new NodeWhy.Ports("way", List.of(new NodeWhy.PortWhy("many", why)))),
                Map.of());
        return new Decision(
                "A",
                Outcome.APPROVE,
                List.of(),
                List.of(),
                Map.of("kinds", KINDS),
                new FlowReference("f", 0, "0".repeat(64)),
                "e",
                List.of("kinds"),
                Optional.of(trace));
    }

    @Test
    void listsComeBackAsTheyWereWritten() {
        var decision = decision(ACCOUNTS);

        var again = DecisionJson.read(DecisionJson.write(decision), Accounts.dictionary())
                .get();

        assertThat(again).isEqualTo(decision);
        assertThat(DecisionJson.write(decision)).contains("\"outputs\":{\"kinds\":[\"loan\",null]}");
    }

    @Test
    void withoutADictionaryDatesInListsComeAsTexts() {
        var again = DecisionJson.read(DecisionJson.write(decision(ACCOUNTS))).get();

        assertThat(again.outputs()).isEqualTo(Map.of("kinds", KINDS));
        assertThat(again.trace().orElseThrow().why("kinds").orElseThrow().toString())
                .contains("opened: 2020-02-29");
    }

    @Test
    void aLongListIsNotToldAgainAtEveryTest() {
        var decision = decision(new Value.ListValue(Collections.nCopies(21, Value.of(31415926))));

        assertThat(DecisionJson.write(decision)).doesNotContain("31415926").contains("\"count(accounts)\":2");
    }

    @Test
    void aListIsCutForPeople() {
        var list = new Value.ListValue(Collections.nCopies(10_000, Value.of(12)));

        assertThat(ListText.brief(list, 10)).isEqualTo("[12, 12, 1…");
        assertThat(ListText.brief((Value.ListValue) KINDS, 40)).isEqualTo("[loan, missing]");
        assertThat(ListText.brief(new Value.ListValue(List.of(Value.of("a\uD83D\uDE00b"))), 3))
                .isEqualTo("[a…");
    }
}
