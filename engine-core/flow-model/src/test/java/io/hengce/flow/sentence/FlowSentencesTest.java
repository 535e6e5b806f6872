package io.hengce.flow.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.Validity;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole sentences, of drafts too. */
class FlowSentencesTest {

    private static final LocalizedText NAME = new LocalizedText("名", "name");

    private final FlowSentences zh = new FlowSentences(Trees.LOAN, Language.ZH);
    private final FlowSentences en = new FlowSentences(Trees.LOAN, Language.EN);

    @Test
    void everyActionOfARuleIsSaid() {
        var rule = new Rule(
                "r",
                NAME,
                "dti > max_dti or dti > 2 * max_dti",
                List.of(
                        new RuleAction.SetVariable("amount", "default(debt, 100)"),
                        new RuleAction.AddPoints("risk_points", "-5"),
                        new RuleAction.AddPoints("risk_points", "score / 2")),
                0,
                new Validity(true, Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty()));

        assertThat(en.rule(rule))
                .isEqualTo("If `Debt to income` is more than `Highest debt to income` (0.55) or `Debt to income`"
                        + " is more than 2 × `Highest debt to income`, set `Amount` to `Monthly repayments` (100 CNY if"
                        + " missing); subtract 5 from `Risk points`; add `Score` ÷ 2 to `Risk points`"
                        + " (in force from 1 March 2026)");
        assertThat(zh.rule(rule))
                .isEqualTo("如果 `负债收入比` 大于 `负债收入比上限`（0.55）或 `负债收入比` 大于 2 × `负债收入比上限`，则 `额度` 取 `月还款`（缺失时取 100 元）；"
                        + "`风险分` 减 5；`风险分` 加 `评分` ÷ 2（自 2026 年 3 月 1 日起生效）");
    }

    @Test
    void aTextThatDoesNotReadStandsInItsSentenceAsItWasWritten() {
        var rule = new Rule("r", NAME, "age <", List.of(), 0, Validity.ALWAYS);
        var bin = new Bin("b", ">", BigDecimal.ONE, Optional.empty());
        var table = table(TableHit.UNIQUE, Aggregation.LIST);

        assertThat(en.rule(rule)).isEqualTo("If age <, do nothing");
        assertThat(zh.rule(rule)).isEqualTo("如果 age <，则不做任何事");
        assertThat(en.bin(characteristic("age"), bin)).isEqualTo("`Age`: >: add 1 point");
        assertThat(en.row(table, new TableRow("r", List.of("[1", "-"), List.of("1 +"))))
                .isEqualTo("If `Score`: [1, set `Risk points` to 1 +");
        assertThat(new FlowFeel(Trees.LOAN).rule(rule)).isEqualTo("age <");
        assertThat(new FlowFeel(Trees.LOAN).bin(characteristic("age +"), bin)).isEqualTo(">");
    }

    @Test
    void aTableThatCollectsSaysWhatItMakesOfItsRows() {
        var table = table(TableHit.COLLECT, Aggregation.SUM);
        var row = new TableRow("r", List.of("-", "-"), List.of("5"));

        assertThat(en.opening(table))
                .isEqualTo("All rows that hit are put together: `Risk points` is the sum of what they give");
        assertThat(en.row(table, row)).isEqualTo("In every case, give 5 to `Risk points`");
        assertThat(zh.row(table, row)).isEqualTo("任何情况下，`风险分` 计入 5");
    }

    @Test
    void aTableByPrioritySaysThePriorityOfARow() {
        var row = new TableRow("r", List.of("missing", "not(1, 2)"), List.of("missing"), 7);

        assertThat(en.row(table(TableHit.PRIORITY, Aggregation.LIST), row))
                .isEqualTo(
                        "If `Score` is missing and (`Age` is neither 1 year nor 2 years), leave `Risk points` missing"
                                + " (priority 7)");
    }

    @ParameterizedTest
    @EnumSource(TableHit.class)
    void everyHitPolicyOfATableIsSaid(TableHit hit) {
        for (var collect : Aggregation.values()) {
            assertThat(zh.opening(table(hit, collect))).isNotEmpty();
            assertThat(en.opening(table(hit, collect))).isNotEmpty();
        }
    }

    @Test
    void aReasonIsCalledByItsTextWithItsCodeWhereAnotherHasTheTextTooAndByItsCodeWhereItHasNone() {
        var texts = Map.of("ONE", "Too young", "TWO", "Too old", "SAME", "Twice", "OTHER", "Twice", "BARE", "");
        var loan = Trees.LOAN;
        var reasons = texts.entrySet().stream()
                .map(each -> new Reason(each.getKey(), 1, new LocalizedText("", each.getValue()), LocalizedText.EMPTY))
                .toList();
        var sentences = new FlowSentences(
                new FlowDocument(
                        loan.id(),
                        loan.name(),
                        loan.product(),
                        loan.dictionary(),
                        loan.parameters(),
                        reasons,
                        loan.nodes(),
                        loan.edges(),
                        loan.layout()),
                Language.EN);

        assertThat(List.of("ONE", "SAME", "BARE", "GONE"))
                .extracting(code -> sentences.actions(List.of(new RuleAction.Raise(Outcome.DECLINE, code))))
                .containsExactly(
                        "decline with reason “Too young”",
                        "decline with reason “Twice (SAME)”",
                        "decline with reason “BARE”",
                        "decline with reason “GONE”");
    }

    @ParameterizedTest
    @EnumSource(RuleHit.class)
    void everyHitPolicyOfARuleSetIsSaid(RuleHit hit) {
        var rules = new RuleSetNode("n", NAME, hit, List.of());

        assertThat(Arrays.asList(zh.opening(rules), en.opening(rules))).doesNotContain("");
    }

    @Test
    void everythingThatANodeSaysHasItsPlace() {
        var card = Trees.LOAN.node("card").orElseThrow();

        assertThat(en.of(card))
                .extracting(placed -> placed.place().toString())
                .startsWith("card", "card/characteristics/c_income", "card/characteristics/c_income/bins/b1")
                .hasSize(14);
    }

    private static DecisionTableNode table(TableHit hit, Aggregation collect) {
        return new DecisionTableNode(
                "t",
                NAME,
                hit,
                List.of(new TableInput("i", "score"), new TableInput("j", "age")),
                List.of(new TableOutput("o", "risk_points", collect)),
                List.of(),
                Optional.empty());
    }

    private static Characteristic characteristic(String input) {
        return new Characteristic("c", NAME, input, BigDecimal.ONE, Optional.empty(), List.of());
    }
}
