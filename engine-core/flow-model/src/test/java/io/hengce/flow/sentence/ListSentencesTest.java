package io.hengce.flow.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.expr.Quantifier;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists and records in words: members by their labels, inside and outside of the list. */
class ListSentencesTest {

    private static final Span SPAN = new Span(0, 0);
    private static final Expr ACCOUNTS = new Expr.Name("accounts", SPAN);
    private static final Expr OWING = new Expr.Filter(ACCOUNTS, above(new Expr.Name("balance", SPAN), 0), SPAN);

    private final ExpressionSentences zh = new ExpressionSentences(flow(), Language.ZH);
    private final ExpressionSentences en = new ExpressionSentences(flow(), Language.EN);

    @Test
    void aSumOverSomeElementsNamesTheirMembers() {
        var sum = above(call(FeelFunction.SUM, new Expr.Path(OWING, "balance", SPAN)), 50_000);

        assertThat(FeelText.of(sum)).isEqualTo("sum(accounts[balance > 0].balance) > 50000");
        assertThat(zh.condition(sum)).isEqualTo("`信贷账户` 中 `余额` 大于 0 元的各项的 `余额` 之和大于 50,000 元");
        assertThat(en.condition(sum))
                .isEqualTo("the sum of (`Balance` of those of `Accounts` (where `Balance` is more than 0 CNY))"
                        + " is more than 50,000 CNY");
    }

    @Test
    void aCountHasNoUnit() {
        var count = above(call(FeelFunction.COUNT, OWING), 3);

        assertThat(zh.condition(count)).isEqualTo("`信贷账户` 中 `余额` 大于 0 元的各项的项数大于 3");
    }

    @Test
    void anElementIsCalledByItsVariable() {
        var balance = new Expr.Path(new Expr.Name("a", SPAN), "balance", SPAN);
        var some = new Expr.Quantified(Quantifier.SOME, "a", ACCOUNTS, above(balance, 0), SPAN);
        var every = new Expr.Quantified(Quantifier.EVERY, "a", ACCOUNTS, above(balance, 0), SPAN);

        assertThat(FeelText.of(some)).isEqualTo("some a in accounts satisfies a.balance > 0");
        assertThat(zh.condition(some)).isEqualTo("`信贷账户` 中有一项 `a` 满足：`a` 的 `余额` 大于 0 元");
        assertThat(en.condition(every)).isEqualTo("for every `a` of `Accounts`: `Balance` of `a` is more than 0 CNY");
        assertThat(zh.condition(new Expr.Not(every, SPAN))).isEqualTo("并非（`信贷账户` 中每一项 `a` 都满足：`a` 的 `余额` 大于 0 元）");
    }

    @Test
    void aQuantifierTurnsRoundWhereItDoesNotHold() {
        var balance = new Expr.Path(new Expr.Name("a", SPAN), "balance", SPAN);
        var some = new Expr.Quantified(Quantifier.SOME, "a", ACCOUNTS, above(balance, 0), SPAN);
        var every = new Expr.Quantified(Quantifier.EVERY, "a", ACCOUNTS, above(balance, 0), SPAN);

        assertThat(zh.condition(Opposite.of(some))).isEqualTo("`信贷账户` 中每一项 `a` 都满足：`a` 的 `余额` 不大于 0 元");
        assertThat(en.condition(Opposite.of(every)))
                .isEqualTo("for some `a` of `Accounts`: `Balance` of `a` is at most 0 CNY");
    }

    @Test
    void aNoteOfAFieldIsNoNoteOfAMember() {
        var told = zh.withNotes(Map.of("accounts", "2 项", "balance", "9 元"));

        assertThat(told.condition(above(call(FeelFunction.COUNT, OWING), 3)))
                .isEqualTo("`信贷账户`（2 项）中 `余额` 大于 0 元的各项的项数大于 3");
    }

    @Test
    void anElementByItsPositionAndResultsOfEachAreSaid() {
        var first = new Expr.Path(new Expr.Filter(ACCOUNTS, number(1), SPAN), "balance", SPAN);
        var each = new Expr.For("a", ACCOUNTS, new Expr.Path(new Expr.Name("a", SPAN), "balance", SPAN), SPAN);

        assertThat(zh.condition(above(first, 0))).isEqualTo("`信贷账户` 的第 1 项的 `余额` 大于 0 元");
        assertThat(FeelText.of(each)).isEqualTo("for a in accounts return a.balance");
        assertThat(en.condition(above(call(FeelFunction.MAX, each), 0)))
                .isEqualTo("the largest of (((`Balance` of `a`) for each `a` of `Accounts`)) is more than 0 CNY");
    }

    @Test
    void aPositionFromTheEndIsSaidAsSuch() {
        var last = new Expr.Filter(ACCOUNTS, new Expr.Negation(number(1), SPAN), SPAN);
        var other = new Expr.Filter(ACCOUNTS, new Expr.Negation(number(3), SPAN), SPAN);

        assertThat(zh.condition(above(new Expr.Path(last, "balance", SPAN), 0))).isEqualTo("`信贷账户` 的最后一项的 `余额` 大于 0 元");
        assertThat(en.condition(above(new Expr.Path(other, "balance", SPAN), 0)))
                .isEqualTo("`Balance` of number 3 from the end of `Accounts` is more than 0 CNY");
    }

    @Test
    void anElementWithoutANameIsTheItem() {
        var zh = new ExpressionSentences(Trees.LOAN, Language.ZH);
        var en = new ExpressionSentences(Trees.LOAN, Language.EN);
        var count = Trees.read("count(limits[item >= 5000]) = 2");

        assertThat(zh.condition(count)).isEqualTo("`授信额度` 中 `该项` 不小于 5,000 元的各项的项数等于 2");
        assertThat(en.condition(count))
                .isEqualTo(
                        "the number of (those of `Credit limits` (where `the item` is at least 5,000 CNY)) is equal to 2");
    }

    private static Expr above(Expr left, long number) {
        return new Expr.Comparison(ComparisonOperator.GREATER, left, number(number), SPAN);
    }

    private static Expr number(long number) {
        return new Expr.Literal(Value.of(number), SPAN);
    }

    private static Expr call(FeelFunction function, Expr argument) {
        return new Expr.Call(function, List.of(argument), SPAN);
    }

    private static FlowDocument flow() {
        var balance = field("balance", "余额", "Balance", FieldType.NumberType.ANY.withUnit("CNY"));
        var accounts = field(
                "accounts", "信贷账户", "Accounts", new FieldType.ListType(new FieldType.RecordType(List.of(balance))));
        return new FlowDocument(
                "loan",
                LocalizedText.EMPTY,
                "loan",
                new Dictionary(List.of(accounts)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Layout.EMPTY);
    }

    private static Field field(String id, String chinese, String english, FieldType type) {
        return new Field(id, id, new LocalizedText(chinese, english), type, FieldUse.OPTIONAL_REQUEST);
    }
}
