package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellTest {

    private static final FieldType INCOME = type("income");
    private static final FieldType HOUSING = type("housing");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | [5..5]",
                "5.50 | [5.5..5.5]",
                "floor_income | [3000..3000]",
                "< 5 | (..5)",
                "<= 5 | (..5]",
                "> floor_income | (3000..)",
                ">= 5 | [5..)",
                "!= 5 | (..5) (5..)",
                "[1..5) | [1..5)",
                "(1..5] | (1..5]",
                "(1..floor_income) | (1..3000)",
                "1, 2, [2..3) | [1..1] [2..3)",
                "[1..2), [2..3] | [1..3]",
                "[1..2), (2..3] | [1..2) (2..3]",
                "< 2, >= 2 | (..)",
                "not(5) | (..5) (5..)",
                "not(< 2, > 3) | [2..3]",
                "not([1..2)) | (..1) [2..)"
            })
    void readsIntervals(String text, String intervals) {
        var shape = (CellShape.Numbers) cell(text, INCOME).shape();

        assertThat(shape.values().parts()).extracting(Interval::toString).containsExactly(intervals.split(" "));
    }

    @Test
    void matchesNumbersAtTheEnds() {
        var cell = cell("[1000..3000)", INCOME);

        assertThat(matches(cell, "999.99")).isFalse();
        assertThat(matches(cell, "1000")).isTrue();
        assertThat(matches(cell, "1000.00")).isTrue();
        assertThat(matches(cell, "2999.99")).isTrue();
        assertThat(matches(cell, "3000")).isFalse();
        assertThat(cell.condition(LoanScope.SLOTS.require("income"))
                        .test(LoanScope.frame("income", new BigDecimal("1000")))
                        .isTrue())
                .isTrue();
    }

    @Test
    void onlyAnyAndMissingMatchMissing() {
        for (var text : new String[] {"5", "< 5", ">= 0", "[1..5]", "not(5)", "!= 5", "not(< 0)"}) {
            assertThat(cell(text, INCOME).condition().matches(Value.Missing.MISSING))
                    .as(text)
                    .isFalse();
        }
        assertThat(cell("not(\"own\")", HOUSING).condition().matches(Value.Missing.MISSING))
                .isFalse();
        assertThat(cell("-", INCOME).condition().matches(Value.Missing.MISSING)).isTrue();
        assertThat(cell(" missing ", INCOME).condition().matches(Value.Missing.MISSING))
                .isTrue();
        assertThat(matches(cell("missing", INCOME), "5")).isFalse();
        assertThat(matches(cell("-", INCOME), "5")).isTrue();
        assertThat(cell("-", INCOME).isAny()).isTrue();
        assertThat(cell("missing", INCOME).isMissing()).isTrue();
    }

    @Test
    void readsSetsOfStrings() {
        assertThat(cell("\"own\", home, \"rent\"", HOUSING).shape())
                .isEqualTo(new CellShape.Texts(new TreeSet<>(List.of("own", "rent")), false));
        var others = cell("not(\"own\", \"rent\")", HOUSING);

        assertThat(others.condition().matches(Value.of("free"))).isTrue();
        assertThat(others.condition().matches(Value.of("own"))).isFalse();
        assertThat(cell("!= \"own\", \"own\"", HOUSING).shape()).isEqualTo(new CellShape.Texts(new TreeSet<>(), true));
    }

    @Test
    void readsBooleansDatesAndTimes() {
        assertThat(cell("not(true)", new FieldType.BooleanType()).condition().matches(Value.of(false)))
                .isTrue();
        assertThat(cell("!= true", new FieldType.BooleanType()).condition().matches(Value.of(true)))
                .isFalse();
        var dates = cell("[date(\"2026-01-01\")..date(\"2026-02-01\"))", new FieldType.DateType());
        assertThat(dates.condition().matches(new Value.DateValue(LocalDate.of(2026, 1, 31))))
                .isTrue();
        assertThat(dates.condition().matches(new Value.DateValue(LocalDate.of(2026, 2, 1))))
                .isFalse();
        var times = cell("< date and time(\"2026-01-01T00:00:00+08:00\")", new FieldType.DateTimeType());
        assertThat(times.condition().matches(new Value.DateTimeValue(OffsetDateTime.parse("2025-12-31T15:59:00Z"))))
                .isTrue();
        assertThat(times.condition().matches(new Value.DateTimeValue(OffsetDateTime.parse("2025-12-31T16:00:00Z"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "age | EXPR_CELL_OPERAND",
                "1 + 2 | EXPR_CELL_OPERAND",
                "foo | EXPR_CELL_OPERAND",
                "\"a\" | EXPR_TYPES_DIFFER",
                "max_age > 3 | EXPR_UNEXPECTED",
                "not(missing) | EXPR_MISSING_AS_VALUE",
                "-, 5 | EXPR_UNEXPECTED",
                "[1..5 | EXPR_RANGE_END",
                "1..5 | EXPR_UNEXPECTED",
                "'' | EXPR_FOREIGN_SYMBOL"
            })
    void refuses(String text, String code) {
        var reading = LoanScope.READER.cell(text, INCOME, LoanScope.PLACE);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).contains(code);
    }

    @Test
    void asksForQuotes() {
        var problem = LoanScope.READER
                .cell("own", HOUSING, LoanScope.PLACE)
                .diagnostics()
                .get(0);

        assertThat(problem.message().en()).contains("write `\"own\"` in double quotes");
    }

    @Test
    void refusesAnotherUnitAndWarnsOfTheImpossible() {
        var term = new ExpressionReader(new Scope(
                LoanScope.SLOTS,
                Map.of("months", new Scope.Constant(LoanScope.number("months", 0, "0", "9"), Value.of(3)))));

        assertThat(term.cell("> months", INCOME, LoanScope.PLACE).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("EXPR_UNIT_MISMATCH");
        assertThat(warnings("> 2000000", INCOME)).containsExactly("EXPR_NEVER_HOLDS");
        assertThat(warnings("\"lease\"", HOUSING)).containsExactly("EXPR_NOT_IN_DOMAIN");
        assertThat(warnings("[5..1]", INCOME)).containsExactly("EXPR_EMPTY_RANGE");
        assertThat(warnings("\"lease\"", StringType.ANY)).isEmpty();
    }

    private static List<String> warnings(String text, FieldType input) {
        return LoanScope.READER.cell(text, input, LoanScope.PLACE).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static boolean matches(Cell cell, String number) {
        return cell.condition().matches(Value.of(new BigDecimal(number)));
    }

    private static Cell cell(String text, FieldType input) {
        return LoanScope.READER.cell(text, input, LoanScope.PLACE).get();
    }

    private static FieldType type(String field) {
        return LoanScope.SLOTS.type(LoanScope.SLOTS.require(field));
    }
}
