package io.hengce.flow.expr;

import static io.hengce.flow.expr.LoanScope.codes;
import static io.hengce.flow.expr.LoanScope.pointedAt;
import static io.hengce.flow.expr.LoanScope.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "age > > 3 | EXPR_UNEXPECTED | >",
                "age) | EXPR_UNEXPECTED | )",
                "age 3 | EXPR_UNEXPECTED | 3",
                "1..2 | EXPR_UNEXPECTED | ..",
                "(age, 3) | EXPR_EXPECTED | ,",
                "age < 18 < 3 | EXPR_CHAINED_COMPARISON | <",
                "age in [1..5, 3 | EXPR_RANGE_END | ,",
                "not married | EXPR_NOT_NEEDS_PARENTHESES | married",
                "age not in (1, 2) | EXPR_NOT_NEEDS_PARENTHESES | not",
                "income = missing | EXPR_MISSING_AS_VALUE | missing",
                "income is missing | EXPR_MISSING_AS_VALUE | is",
                "foo(1) | EXPR_UNKNOWN_FUNCTION | foo",
                "year between(birth, opened) > 1 | EXPR_UNKNOWN_FUNCTION | year between",
                "abs(1, 2) + 1 | EXPR_ARGUMENT_COUNT | abs(1, 2)",
                "min() | EXPR_ARGUMENT_COUNT | min()",
                "age > 1e5 | EXPR_BAD_NUMBER | 1e5",
                "age > 3. | EXPR_BAD_NUMBER | 3.",
                "age > 12345678901234567890123456789012345 | EXPR_NUMBER_TOO_LONG | 12345678901234567890123456789012345",
                "age > 0.123456789012345678901 | EXPR_NUMBER_TOO_LONG | 0.123456789012345678901",
                "income = null | EXPR_RESERVED_WORD | null",
                "accounts. | EXPR_MEMBER_NAME | §§",
                "accounts.3 | EXPR_UNEXPECTED | .3",
                "income.balance | EXPR_NO_MEMBERS | balance",
                "some age in accounts satisfies true | EXPR_VARIABLE_TAKEN | age",
                "some in accounts satisfies true | EXPR_VARIABLE_NAME | in",
                "for 1 in accounts return 1 | EXPR_VARIABLE_NAME | 1",
                "for sum in accounts return 1 | EXPR_VARIABLE_NAME | sum",
                "for a of accounts return 1 | EXPR_EXPECTED | of",
                "for a in accounts | EXPR_EXPECTED | §§",
                "some a in accounts return true | EXPR_EXPECTED | return",
                "for a in accounts, b in limits return 1 | EXPR_ONE_LIST | ,",
                "for i in 1..9 return i | EXPR_RANGE_AS_LIST | ..",
                "for i in [1..9] return i | EXPR_RANGE_AS_LIST | ..",
                "age in [1, 2] | EXPR_SET_BRACKETS | ,",
                "[1, 2 | EXPR_EXPECTED | §§",
                "accounts[closed | EXPR_EXPECTED | §§",
                "accounts。balance | EXPR_FOREIGN_SYMBOL | 。",
                "age == 3 | EXPR_FOREIGN_SYMBOL | ==",
                "age ＞ 3 | EXPR_FOREIGN_SYMBOL | ＞",
                "min（age, 3) | EXPR_FOREIGN_SYMBOL | （",
                "age > 1 && married | EXPR_FOREIGN_SYMBOL | &&",
                "city = \"a\\d\" | EXPR_BAD_ESCAPE | \\d",
                "city = \"abc | EXPR_UNCLOSED_STRING | \"abc",
                "birth = date(\"2026-02-30\") | EXPR_BAD_DATE | \"2026-02-30\"",
                "birth = date(\"1899-12-31\") | EXPR_BAD_DATE | \"1899-12-31\"",
                "applied > date and time(\"2026-01-31T08:00:00\") | EXPR_BAD_DATE | \"2026-01-31T08:00:00\""
            })
    void pointsAtTheMistake(String text, String code, String part) {
        assertThat(codes(text)).contains(code);
        assertThat(pointedAt(text)).isEqualTo(part);
    }

    @Test
    void pointsAtTheEndWhereSomethingIsMissing() {
        for (var text :
                new String[] {"", "age >", "age > 1 or", "(age", "age in [1..5", "min(age", "if married then 1"}) {
            var problem = read(text).diagnostics().get(0);

            assertThat(problem.place().span()).as(text).contains(new Span(text.length(), text.length()));
            assertThat(problem.place().withoutSpan()).isEqualTo(LoanScope.PLACE);
        }
    }

    @Test
    void reportsEveryBadCharacterAtOnce() {
        assertThat(codes("age ≥ 3 && city = 'x' # {"))
                .containsExactlyInAnyOrder(
                        "EXPR_FOREIGN_SYMBOL",
                        "EXPR_FOREIGN_SYMBOL",
                        "EXPR_FOREIGN_SYMBOL",
                        "EXPR_FOREIGN_SYMBOL",
                        "EXPR_UNEXPECTED_CHARACTER",
                        "EXPR_UNEXPECTED_CHARACTER");
    }

    @Test
    void spansCoverTheParenthesesThatBelongToThem() {
        var tree = (Expr.Comparison) read("(age + 1) * 2 > (3)").get().tree();

        assertThat(tree.left().span()).isEqualTo(new Span(0, 13));
        assertThat(tree.right().span()).isEqualTo(new Span(17, 18));
        assertThat(tree.span()).isEqualTo(new Span(0, 19));
    }

    @Test
    void allowsNestingUpToTheLimit() {
        var deepest = "(".repeat(Parser.DEPTH - 1) + "1" + ")".repeat(Parser.DEPTH - 1);

        assertThat(codes(deepest)).isEmpty();
        assertThat(codes("(" + deepest + ")")).containsExactly("EXPR_TOO_DEEP");
        assertThat(codes("-".repeat(40) + "1")).containsExactly("EXPR_TOO_DEEP");
        assertThat(codes("1" + " + 1".repeat(499))).isEmpty();
        assertThat(codes("if married then 1 else ".repeat(40) + "1")).containsExactly("EXPR_TOO_DEEP");
        assertThat(codes("[".repeat(40))).containsExactly("EXPR_TOO_DEEP");
        assertThat(codes("accounts[".repeat(40))).containsExactly("EXPR_TOO_DEEP");
        assertThat(codes("for a in ".repeat(40))).containsExactly("EXPR_TOO_DEEP");
        assertThat(codes("some a in accounts satisfies ".repeat(40))).containsExactly("EXPR_TOO_DEEP");
    }

    @Test
    void readsChineseStringsAndEscapes() {
        assertThat(LoanScope.value("city = \"上海市\"", "city", "上海市")).hasToString("true");
        assertThat(LoanScope.value("\"a\\\"\\\\\\u4e0a\\n\"")).hasToString("a\"\\上\n");
        assertThat(LoanScope.value("\"e\u0301\"")).hasToString("é");
    }

    @Test
    void takesANameThatIsAlsoAFunction() {
        var dictionary = new Dictionary(List.of(LoanScope.field("date", new FieldType.DateType())));
        var reader = new ExpressionReader(Scope.of(new Slots(dictionary)));

        assertThat(reader.condition("date > date(\"2026-01-01\")", LoanScope.PLACE)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void tellsNamesBeforeAParenthesisFromFunctions() {
        var type = LoanScope.number("", 0, "0", "100");
        var dictionary = new Dictionary(
                List.of(LoanScope.field("days", type), LoanScope.field("day", type), LoanScope.field("mi", type)));
        var reader = new ExpressionReader(Scope.of(new Slots(dictionary)));

        for (var text : new String[] {
            "days between (1 + 2) and 9",
            "day between (min(1, 2)) and 9",
            "mi in (1, 2)",
            "days in (1, 2) and (mi > 3)",
            "days > 1 and not(mi > 3)",
            "days between(if mi in [1..2) then date(\"2026-01-01\") else date(\"2026-01-03\"), date(\"2026-01-02\")) = 1",
            "days between(date(\"2026-01-01\"), date(\"2026-01-02\")) = 1 and mi > (3)"
        }) {
            assertThat(reader.condition(text, LoanScope.PLACE).diagnostics())
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void knowsEveryReservedWord() {
        assertThat(ReservedWords.contains("and")).isTrue();
        assertThat(ReservedWords.contains("missing")).isTrue();
        assertThat(ReservedWords.contains("sum")).isTrue();
        assertThat(ReservedWords.contains("income")).isFalse();
    }
}
