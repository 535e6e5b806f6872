package io.hengce.flow.expr;

import static io.hengce.flow.expr.LoanScope.codes;
import static io.hengce.flow.expr.LoanScope.pointedAt;
import static io.hengce.flow.expr.LoanScope.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of lists, and what is refused. */
final class ListTypingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "accounts.ballance | EXPR_UNKNOWN_MEMBER | ballance",
                "accounts[1].foo | EXPR_UNKNOWN_MEMBER | foo",
                "income.foo | EXPR_NO_MEMBERS | foo",
                "limits.foo | EXPR_NO_MEMBERS | foo",
                "applicant.income > 3 | EXPR_UNKNOWN_NAME | applicant.income",
                "accounts[ballance > 3] | EXPR_UNKNOWN_NAME | ballance",
                "accounts[xyzzy > 3] | EXPR_UNKNOWN_NAME | xyzzy",
                "some a in accounts satisfies balance > 3 | EXPR_UNKNOWN_NAME | balance",
                "item > 3 | EXPR_UNKNOWN_NAME | item",
                "some a in accounts satisfies a | EXPR_WRONG_TYPE | a",
                "some a in income satisfies true | EXPR_WRONG_TYPE | income",
                "for a in accounts[1] return 1 | EXPR_WRONG_TYPE | accounts[1]",
                "income[1] | EXPR_WRONG_TYPE | income",
                "for a in accounts return a | EXPR_NESTED_LIST | a",
                "for a in accounts return accounts.balance | EXPR_NESTED_LIST | accounts.balance",
                "[accounts] | EXPR_NESTED_LIST | accounts",
                "[main_account, main_account] | EXPR_NESTED_LIST | main_account",
                "[1, \"a\"] | EXPR_TYPES_DIFFER | [1, \"a\"]",
                "[income, term] | EXPR_UNIT_MISMATCH | term",
                "some income in accounts satisfies true | EXPR_VARIABLE_TAKEN | income",
                "some max_age in accounts satisfies true | EXPR_VARIABLE_TAKEN | max_age",
                "some outcome in accounts satisfies true | EXPR_VARIABLE_TAKEN | outcome",
                "some a in accounts satisfies some a in limits satisfies true | EXPR_VARIABLE_TAKEN | a",
                "accounts[some balance in limits satisfies true] | EXPR_VARIABLE_TAKEN | balance",
                "accounts[kind] | EXPR_FILTER | kind",
                "accounts[accounts] | EXPR_FILTER | accounts",
                "accounts[0] | EXPR_POSITION | 0",
                "accounts[1.5] | EXPR_POSITION | 1.5",
                "accounts[10001] | EXPR_POSITION | 10001",
                "accounts[balance] | EXPR_POSITION | balance",
                "limits[item] | EXPR_POSITION | item",
                "accounts = accounts | EXPR_LIST_COMPARED | accounts",
                "main_account = main_account | EXPR_LIST_COMPARED | main_account",
                "income in (accounts, 3) | EXPR_LIST_COMPARED | accounts",
                "limits in (1, 2) | EXPR_LIST_COMPARED | limits",
                "limits between 1 and 2 | EXPR_LIST_COMPARED | limits",
                "limits > 3 | EXPR_LIST_COMPARED | limits",
                "limits + 3 | EXPR_WRONG_TYPE | limits",
                "sum(accounts) | EXPR_WRONG_ELEMENT | accounts",
                "sum(tags) | EXPR_WRONG_ELEMENT | tags",
                "min(tags) | EXPR_WRONG_ELEMENT | tags",
                "mean(accounts.since) | EXPR_WRONG_ELEMENT | accounts.since",
                "sum(accounts.balance, 3) | EXPR_WRONG_TYPE | accounts.balance",
                "sum(city) | EXPR_WRONG_TYPE | city",
                "sum(income, term) | EXPR_UNIT_MISMATCH | term",
                "count(income) | EXPR_WRONG_TYPE | income",
                "sum(accounts.balance) > term | EXPR_UNIT_MISMATCH | term",
                "accounts[balance > term] | EXPR_UNIT_MISMATCH | term",
                "some a in accounts satisfies a.balance > term | EXPR_UNIT_MISMATCH | term",
                "default(accounts, limits) | EXPR_TYPES_DIFFER | default(accounts, limits)",
                "default(accounts, income) | EXPR_TYPES_DIFFER | default(accounts, income)",
                "if married then accounts.balance else accounts.overdue_days | EXPR_UNIT_MISMATCH | accounts.overdue_days",
                "upper case(accounts) | EXPR_WRONG_TYPE | accounts"
            })
    void refuses(String text, String code, String part) {
        assertThat(read(text).value()).isEmpty();
        assertThat(codes(text)).containsExactly(code);
        assertThat(pointedAt(text)).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts[balance > income]",
                "accounts[kind = \"card\"]",
                "accounts[balance > max_dti]",
                "count(accounts) > 3",
                "sum(accounts.balance) > income",
                "max(accounts.overdue_days) > 90",
                "some a in accounts satisfies a.since > birth",
                "some 账户 in accounts satisfies 账户.balance > 0",
                "accounts[item.since > birth]",
                "accounts[count(limits)]",
                "default(accounts, [])",
                "if married then accounts else []",
                "default(main_account, accounts[1]).balance > 3",
                "for x in [] return 1"
            })
    void accepts(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "accounts[balance < 0] | EXPR_NEVER_HOLDS | balance < 0",
                "some a in accounts satisfies a.kind = \"boat\" | EXPR_NOT_IN_DOMAIN | a.kind = \"boat\"",
                "sum(accounts.balance) < 0 | EXPR_NEVER_HOLDS | sum(accounts.balance) < 0",
                "count(accounts) > 10000 | EXPR_NEVER_HOLDS | count(accounts) > 10000",
                "mean(accounts.balance) > 1000000 | EXPR_NEVER_HOLDS | mean(accounts.balance) > 1000000",
                "max(accounts.overdue_days) > 3650 | EXPR_NEVER_HOLDS | max(accounts.overdue_days) > 3650"
            })
    void warnsOf(String text, String code, String part) {
        assertThat(read(text).value()).isPresent();
        assertThat(codes(text)).containsExactly(code);
        assertThat(pointedAt(text)).isEqualTo(part);
    }

    @Test
    void aMemberHidesAFieldOfItsNameInAFilterOnly() {
        var account = new RecordType(List.of(LoanScope.field("age", NumberType.ANY)));
        var slots = new Slots(new Dictionary(
                List.of(LoanScope.field("age", NumberType.ANY), LoanScope.field("accounts", new ListType(account)))));
        var reader = new ExpressionReader(Scope.of(slots));
        var frame = new Frame(slots);
        frame.set(slots.require("age"), Value.of(50));
        frame.set(slots.require("accounts"), LoanScope.list(LoanScope.account("age", 3), LoanScope.account()));

        var hiding = reader.expression("accounts[age < 9 and age > 1].age", LoanScope.PLACE);
        var clear = reader.expression("accounts[item.age < 9].age", LoanScope.PLACE);
        var loop = reader.expression("for a in accounts return a.age + age", LoanScope.PLACE);

        assertThat(hiding.diagnostics()).extracting(Diagnostic::code).containsExactly("EXPR_MEMBER_HIDES");
        assertThat(hiding.get().evaluator().evaluate(frame)).hasToString("[3]");
        assertThat(hiding.get().reads()).containsExactly("accounts");
        assertThat(clear.diagnostics()).isEmpty();
        assertThat(loop.diagnostics()).isEmpty();
        assertThat(loop.get().evaluator().evaluate(frame)).hasToString("[53, missing]");
    }

    @Test
    void namesTheMembersThereAre() {
        assertThat(message("accounts.foo"))
                .isEqualTo(
                        "`accounts` has no member `foo`; its members are `balance`, `overdue_days`, `kind`, `since`, `closed`.");
        assertThat(message("accounts.ballance"))
                .isEqualTo("`accounts` has no member `ballance`; did you mean `balance`?");
        assertThat(message("accounts[ballance > 1]")).endsWith("did you mean `balance`?");
        assertThat(message("accounts[xyzzy > 1]")).contains("(`balance`, `overdue_days`,");
        assertThat(message("applicant.income > 1")).endsWith("did you mean `income`?");
    }

    private static String message(String text) {
        return read(text).diagnostics().get(0).message().en();
    }

    @Test
    void aggregatesKeepUnitRangeAndDecimals() {
        var sum = number("sum(accounts.balance)");
        assertThat(sum.unit()).isEqualTo("CNY");
        assertThat(sum.scale()).hasValue(2);
        assertThat(sum.min().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(sum.max().orElseThrow()).isEqualByComparingTo("10000000000");

        assertThat(number("median(accounts.overdue_days)").scale()).hasValue(1);
        assertThat(number("mean(accounts.overdue_days)").scale()).isEmpty();
        assertThat(number("mean(accounts.overdue_days)").unit()).isEqualTo("days");
        assertThat(number("max(accounts.overdue_days)").max().orElseThrow()).isEqualByComparingTo("3650");
        assertThat(number("count(accounts)").max().orElseThrow()).isEqualByComparingTo("10000");
        assertThat(number("sum(balances)").max()).isEmpty();
    }

    private static NumberType number(String text) {
        return (NumberType) read(text).get().type();
    }

    @Test
    void listsAreWrittenToListsOfTheSameElements() {
        var balances = new ListType(LoanScope.number("CNY", 0, "0", "1000"));
        var accounts = LoanScope.DICTIONARY.fields().stream()
                .filter(field -> field.id().equals("accounts"))
                .findFirst()
                .orElseThrow()
                .type();

        assertThat(assigned("accounts.balance", balances)).isEmpty();
        assertThat(assigned("[]", balances)).isEmpty();
        assertThat(assigned("[1, 2]", balances)).isEmpty();
        assertThat(assigned("[1001]", balances)).containsExactly("EXPR_OUT_OF_RANGE");
        assertThat(assigned("accounts.overdue_days", balances)).containsExactly("EXPR_ASSIGNED_UNIT");
        assertThat(assigned("accounts.kind", balances)).containsExactly("EXPR_ELEMENTS_DIFFER");
        assertThat(assigned("accounts", balances)).containsExactly("EXPR_ELEMENTS_DIFFER");
        assertThat(assigned("income", balances)).containsExactly("EXPR_WRONG_TYPE");
        assertThat(assigned("accounts[closed]", accounts)).isEmpty();
        assertThat(assigned("accounts", listOf(LoanScope.field("balance", NumberType.ANY))))
                .isEmpty();
        assertThat(assigned("accounts", listOf(LoanScope.field("bank", NumberType.ANY))))
                .containsExactly("EXPR_MEMBER_LACKING");
        assertThat(assigned("accounts", listOf(LoanScope.field("kind", NumberType.ANY))))
                .containsExactly("EXPR_MEMBER_LACKING");
    }

    private static FieldType listOf(Field member) {
        return new ListType(new RecordType(List.of(member)));
    }

    private static List<String> assigned(String text, FieldType type) {
        return LoanScope.READER.expression(text, type, LoanScope.PLACE).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void cellsTestNoLists() {
        assertThat(LoanScope.READER.input("accounts", LoanScope.PLACE).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("EXPR_CELL_INPUT");
        assertThat(LoanScope.READER.input("accounts[1]", LoanScope.PLACE).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("EXPR_CELL_INPUT");
        assertThat(LoanScope.READER.input("count(accounts)", LoanScope.PLACE).diagnostics())
                .isEmpty();
    }

    @Test
    void readsOnlyFieldsAndTellsThemFromElements() {
        var expression = read("some a in accounts satisfies a.balance > income and count(accounts[closed]) > max_age")
                .get();

        assertThat(expression.reads()).containsExactly("accounts", "income");
        var condition = (Expr.And) ((Expr.Quantified) expression.tree()).condition();
        var comparison = (Expr.Comparison) condition.operands().get(0);
        var path = (Expr.Path) comparison.left();
        assertThat(expression.resolution().isLocal((Expr.Name) path.source())).isTrue();
        assertThat(expression.resolution().isLocal((Expr.Name) comparison.right()))
                .isFalse();
        assertThat(expression.resolution().isProjection(path)).isFalse();
    }
}
