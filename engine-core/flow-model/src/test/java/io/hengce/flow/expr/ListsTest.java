package io.hengce.flow.expr;

import static io.hengce.flow.expr.LoanScope.account;
import static io.hengce.flow.expr.LoanScope.list;
import static io.hengce.flow.expr.LoanScope.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions over lists and records come to. */
final class ListsTest {

    private static final Value ACCOUNTS = list(
            account("balance", 100, "overdue_days", 0, "kind", "card", "closed", false),
            account("balance", 250, "overdue_days", 31, "kind", "loan", "closed", true),
            account("balance", 50, "overdue_days", 95, "kind", "card", "since", LocalDate.of(2020, 2, 29)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "[1, 2 + 3, income] | [1, 5, 1000]",
                "[] | []",
                "[\"a\", city] | [a, missing]",
                "accounts.balance | [100, 250, 50]",
                "accounts.closed | [false, true, missing]",
                "accounts[2].kind | loan",
                "accounts[-1].kind | card",
                "accounts[-3].balance | 100",
                "accounts[4].balance | missing",
                "accounts[-4].balance | missing",
                "accounts[count(accounts)].balance | 50",
                "accounts[age - 1].balance | missing",
                "accounts[age / 2].balance | missing",
                "accounts[score].balance | missing",
                "accounts[1] | {balance: 100, overdue_days: 0, kind: card, closed: false}",
                "accounts[balance > 60].balance | [100, 250]",
                "accounts[closed].balance | [250]",
                "accounts[not(closed)].balance | [100]",
                "accounts[closed or overdue_days > 90].overdue_days | [31, 95]",
                "accounts[item.balance > 60].balance | [100, 250]",
                "accounts[true] = accounts | refused",
                "accounts[balance > income] | []",
                "accounts[balance > 60][overdue_days > 0][1].balance | 250",
                "limits[item > 1500] | [2000, 3000]",
                "limits[1] + limits[-1] | 4000",
                "limits[4] | missing",
                "[10, 20, 30][2] | 20",
                "[10, 20, 30][item > 10] | [20, 30]",
                "for a in accounts return a.balance * 2 | [200, 500, 100]",
                "for a in accounts return a.closed | [false, true, missing]",
                "for x in limits return x / 1000 | [1, 2, 3]",
                "for a in accounts[balance > 60] return a.kind | [card, loan]",
                "for a in accounts return count(accounts[balance > a.balance]) | [1, 0, 2]",
                "for a in accounts return sum(for l in limits return l - a.balance) | [5700, 5250, 5850]",
                "some a in accounts satisfies a.overdue_days > 90 | true",
                "some a in accounts satisfies a.overdue_days > 900 | false",
                "every a in accounts satisfies a.balance >= 50 | true",
                "every a in accounts satisfies a.balance > 50 | false",
                "some a in accounts satisfies a.closed | true",
                "every a in accounts satisfies a.closed | false",
                "some a in accounts satisfies is missing(a.closed) | true",
                "some a in accounts satisfies every b in accounts satisfies a.balance >= b.balance | true",
                "some x in limits satisfies x = 2000 | true",
                "sum(accounts.balance) | 400",
                "sum(accounts[overdue_days > 30].balance) | 300",
                "min(accounts.balance) | 50",
                "max(accounts.balance) | 250",
                "mean(limits) | 2000",
                "median(accounts.balance) | 100",
                "median([4, 1, 3, 2]) | 2.5",
                "count(accounts) | 3",
                "count(accounts.closed) | 3",
                "max(for a in accounts return a.balance + a.overdue_days * 1) | 281",
                "sum([1, 2, 3]) | 6",
                "sum(1, 2, 3) | 6",
                "mean(1, 2, 6) | 3",
                "median(5, 1, 3) | 3",
                "median(5, 1) | 3",
                "mean(7) | 7",
                "is missing(accounts) | false",
                "is missing(accounts[9]) | true",
                "main_account.balance | missing",
                "is missing(main_account) | true",
                "count(default(accounts, [])) | 3",
                "count(if income > 0 then accounts else []) | 3",
                "default(main_account, accounts[2]).balance | 250",
                "limits[1] in (1000, 2) | true",
                "1000 in (limits[1], 2) | true",
                "1000 in (([1000, 2])[1], 2) | true",
                "income between limits[1] and limits[2] | true"
            })
    void areComputed(String text, String expected) {
        if (expected.equals("refused")) {
            assertThat(LoanScope.codes(text)).containsExactly("EXPR_LIST_COMPARED");
            return;
        }
        assertThat(value(text, "accounts", ACCOUNTS, "limits", list(1000, 2000, 3000), "income", 1000, "age", 1))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "accounts | missing",
                "accounts.balance | missing",
                "accounts[1] | missing",
                "accounts[1].balance | missing",
                "accounts[closed] | missing",
                "for a in accounts return a.balance | missing",
                "some a in accounts satisfies true | missing",
                "every a in accounts satisfies false | missing",
                "sum(accounts.balance) | missing",
                "count(accounts) | missing",
                "is missing(accounts) | true",
                "is missing(accounts[closed]) | true",
                "default(accounts, []) | []",
                "count(default(accounts, [])) | 0",
                "sum(default(accounts.balance, [])) | 0",
                "if some a in accounts satisfies true then 1 else 2 | 2"
            })
    void aMissingListMakesAllMissing(String text, String expected) {
        assertThat(value(text)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "accounts.balance | []",
                "accounts[1].balance | missing",
                "accounts[closed] | []",
                "for a in accounts return a.balance | []",
                "some a in accounts satisfies 1 / 0 > 1 | false",
                "every a in accounts satisfies 1 / 0 > 1 | true",
                "sum(accounts.balance) | 0",
                "count(accounts) | 0",
                "min(accounts.balance) | missing",
                "max(accounts.since) | missing",
                "mean(accounts.balance) | missing",
                "median(accounts.balance) | missing",
                "sum([]) | 0",
                "mean([]) | missing",
                "default(min(accounts.balance), 7) | 7"
            })
    void anEmptyListHasASumAndACount(String text, String expected) {
        assertThat(value(text, "accounts", Value.ListValue.EMPTY)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "sum(accounts.balance) | missing",
                "min(accounts.balance) | missing",
                "max(accounts.balance) | missing",
                "mean(accounts.balance) | missing",
                "median(accounts.balance) | missing",
                "count(accounts.balance) | 3",
                "sum(accounts.balance[not(is missing(item))]) | 12",
                "some a in accounts satisfies a.balance > 6 | true",
                "some a in accounts satisfies a.balance > 60 | missing",
                "every a in accounts satisfies a.balance > 6 | false",
                "every a in accounts satisfies a.balance > 1 | missing",
                "accounts[balance > 6].balance | [7]",
                "accounts[not(balance > 6)].balance | [5]"
            })
    void aMissingElementMakesAggregatesMissingButTheCount(String text, String expected) {
        var accounts = list(account("balance", 5), account(), account("balance", 7));

        assertThat(value(text, "accounts", accounts)).hasToString(expected);
    }

    @Test
    void aMissingRecordHasMissingMembers() {
        var accounts = list(Value.Missing.MISSING, account("balance", 7));

        assertThat(value("accounts.balance", "accounts", accounts)).hasToString("[missing, 7]");
        assertThat(value("accounts[1].balance", "accounts", accounts)).hasToString("missing");
        assertThat(value("accounts[is missing(item)]", "accounts", accounts)).hasToString("[missing]");
        assertThat(value("for a in accounts return a.balance", "accounts", accounts))
                .hasToString("[missing, 7]");
    }

    @Test
    void datesHaveAnEarliestAndALatest() {
        var accounts = list(
                account("since", LocalDate.of(2021, 5, 1)),
                account("since", LocalDate.of(2020, 2, 29)),
                account("since", LocalDate.of(2024, 1, 1)));

        assertThat(value("min(accounts.since)", "accounts", accounts)).hasToString("2020-02-29");
        assertThat(value("years between(max(accounts.since), date(\"2026-01-01\"))", "accounts", accounts))
                .hasToString("2");
    }

    @Test
    void whatIsNotReachedCannotFail() {
        var accounts = list(account("balance", 5, "overdue_days", 1), account("balance", 5, "overdue_days", 0));

        assertThat(value("some a in accounts satisfies a.balance / a.overdue_days > 1", "accounts", accounts))
                .hasToString("true");
        assertThat(catchThrowableOfType(
                                EvaluationFault.class,
                                () -> value(
                                        "every a in accounts satisfies a.balance / a.overdue_days > 1",
                                        "accounts",
                                        accounts))
                        .code())
                .isEqualTo("ENGINE_DIVISION_BY_ZERO");
        assertThat(value("every a in accounts satisfies a.balance / a.overdue_days < 1", "accounts", accounts))
                .hasToString("false");
    }

    @Test
    void aSumTooLargeFails() {
        var huge = "for x in limits return score ** 999 ** 6";

        assertThat(catchThrowableOfType(
                                EvaluationFault.class,
                                () -> value(
                                        "sum(" + huge + ")",
                                        "limits",
                                        list(Collections.nCopies(10, 1).toArray()),
                                        "score",
                                        new BigDecimal("10.9")))
                        .code())
                .isEqualTo("ENGINE_OVERFLOW");
    }

    /** A pass with a condition over 10,000 accounts that all count: a step for each condition, two for each number. */
    @Test
    void aPassTakesTheStepsOfTheListsThatItDoesNotMake() {
        var accounts = list(Collections.nCopies(10_000, account("balance", 5)).toArray());
        var frame = LoanScope.frame("accounts", accounts);
        var pass = LoanScope.read("sum(accounts[balance > 0].balance)").get().evaluator();
        var count = LoanScope.read("count(accounts[balance > 0])").get().evaluator();
        for (var round = 0; round < 33; round++) {
            assertThat(pass.evaluate(frame)).hasToString("50000");
        }
        assertThat(count.evaluate(frame)).hasToString("10000");

        var fault = catchThrowableOfType(EvaluationFault.class, () -> count.evaluate(frame));

        assertThat(fault.code()).isEqualTo("ENGINE_STEPS");
    }

    @Test
    void everyElementLookedAtIsAStep() {
        var accounts = list(Collections.nCopies(1000, account("balance", 5)).toArray());
        var pairs = "count(for a in accounts return sum(accounts.balance))";
        var frame = LoanScope.frame("accounts", accounts);
        var sum = LoanScope.read("sum(accounts.balance)").get().evaluator();
        for (var round = 0; round < 500; round++) {
            assertThat(sum.evaluate(frame)).hasToString("5000");
        }

        var fault = catchThrowableOfType(EvaluationFault.class, () -> sum.evaluate(frame));

        assertThat(fault.code()).isEqualTo("ENGINE_STEPS");
        assertThat(catchThrowableOfType(EvaluationFault.class, () -> value(pairs, "accounts", accounts))
                        .code())
                .isEqualTo("ENGINE_STEPS");
        frame.clear();
        assertThat(sum.evaluate(frame)).hasToString("missing");
    }

    @Test
    void countingTakesNoSteps() {
        var frame = LoanScope.frame(
                "accounts", list(Collections.nCopies(10_000, account()).toArray()));
        var count = LoanScope.read("count(accounts) > 3").get().condition();

        for (var round = 0; round < 1000; round++) {
            assertThat(count.test(frame).isTrue()).isTrue();
        }
        assertThat(LoanScope.read("count(accounts) > 3").get().canFail()).isFalse();
        assertThat(LoanScope.read("sum(accounts.balance) > 3").get().canFail()).isTrue();
    }

    @Test
    void aQuantifierStopsCountingWhereItStops() {
        var accounts = list(Collections.nCopies(10_000, account("balance", 5)).toArray());
        var frame = LoanScope.frame("accounts", accounts);
        var some = LoanScope.read("some a in accounts satisfies a.balance > 1")
                .get()
                .condition();

        for (var round = 0; round < 1000; round++) {
            assertThat(some.test(frame).isTrue()).isTrue();
        }
    }

    @Test
    void constantListsAreComputedOnceAndForAll() {
        assertThat(LoanScope.read("sum([1, 2, 3]) > 5").get().canFail()).isFalse();
        assertThat(LoanScope.read("[1, 2][1 / 0] = 1").get().canFail()).isTrue();
        assertThat(LoanScope.read("city in (if 1 / 0 = 1 then \"a\" else \"b\", \"c\")")
                        .get()
                        .canFail())
                .isTrue();
    }
}
