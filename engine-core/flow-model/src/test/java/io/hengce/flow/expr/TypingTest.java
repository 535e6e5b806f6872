package io.hengce.flow.expr;

import static io.hengce.flow.expr.LoanScope.codes;
import static io.hengce.flow.expr.LoanScope.pointedAt;
import static io.hengce.flow.expr.LoanScope.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "agee > 3 | EXPR_UNKNOWN_NAME | agee",
                "年龄 > 3 | EXPR_UNKNOWN_NAME | 年龄",
                "married + 1 | EXPR_WRONG_TYPE | married",
                "-city | EXPR_WRONG_TYPE | city",
                "age and married | EXPR_WRONG_TYPE | age",
                "not(age) | EXPR_WRONG_TYPE | age",
                "if age then 1 else 2 | EXPR_WRONG_TYPE | age",
                "if married then 1 else \"a\" | EXPR_TYPES_DIFFER | if married then 1 else \"a\"",
                "default(age, \"a\") | EXPR_TYPES_DIFFER | default(age, \"a\")",
                "age = \"x\" | EXPR_TYPES_DIFFER | age = \"x\"",
                "birth < applied | EXPR_TYPES_DIFFER | birth < applied",
                "years between(birth, applied) | EXPR_WRONG_TYPE | applied",
                "date(city) | EXPR_WRONG_TYPE | city",
                "date and time(city) | EXPR_DATE_TEXT | city",
                "city < \"b\" | EXPR_NO_ORDER | city < \"b\"",
                "married > true | EXPR_NO_ORDER | married > true",
                "income + term | EXPR_UNIT_MISMATCH | term",
                "term - income | EXPR_UNIT_MISMATCH | income",
                "income > term | EXPR_UNIT_MISMATCH | term",
                "income between 1 and term | EXPR_UNIT_MISMATCH | term",
                "income in (1, term) | EXPR_UNIT_MISMATCH | term",
                "min(1, income, term) | EXPR_UNIT_MISMATCH | term",
                "max(income, term) | EXPR_UNIT_MISMATCH | term",
                "if married then income else term | EXPR_UNIT_MISMATCH | term",
                "default(income, term) | EXPR_UNIT_MISMATCH | term",
                "term < floor_income | EXPR_UNIT_MISMATCH | floor_income",
                "-income + abs(term) | EXPR_UNIT_MISMATCH | abs(term)",
                "score ** 0.5 | EXPR_EXPONENT | 0.5",
                "score ** 1000 | EXPR_EXPONENT | 1000",
                "score ** rate | EXPR_EXPONENT | rate",
                "decimal(score, age) | EXPR_SCALE | age",
                "round half up(score, 21) | EXPR_SCALE | 21",
                "matches(city, city) | EXPR_PATTERN_NOT_LITERAL | city",
                "matches(city, \"(\") | EXPR_BAD_PATTERN | \"(\"",
                "matches(city, \"(?=a)\") | EXPR_BAD_PATTERN | \"(?=a)\""
            })
    void refuses(String text, String code, String part) {
        var reading = read(text);

        assertThat(reading.value()).isEmpty();
        assertThat(codes(text)).contains(code);
        assertThat(pointedAt(text)).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "income + 100 > debt",
                "income * term + rate",
                "income / term > debt",
                "income * rate > term",
                "income ** 2 > term",
                "min(income, 3000, debt)",
                "if married then income else 0",
                "score ** term",
                "score ** floor(rate)",
                "income > age",
                "years between(birth, date(applied)) >= 18",
                "years between(birth, date(decision_time)) >= 18",
                "outcome = \"DECLINE\"",
                "is missing(outcome)"
            })
    void accepts(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "age < 0 | EXPR_NEVER_HOLDS | age < 0",
                "150 < age | EXPR_NEVER_HOLDS | 150 < age",
                "age + 10 > 160 | EXPR_NEVER_HOLDS | age + 10 > 160",
                "income = -1 | EXPR_NEVER_HOLDS | income = -1",
                "age in (200, 3) | EXPR_NEVER_HOLDS | 200",
                "age between 200 and 300 | EXPR_NEVER_HOLDS | age between 200 and 300",
                "age between 5 and 3 | EXPR_EMPTY_RANGE | age between 5 and 3",
                "age in [5..5) | EXPR_EMPTY_RANGE | [5..5)",
                "housing = \"lease\" | EXPR_NOT_IN_DOMAIN | housing = \"lease\"",
                "housing != \"lease\" | EXPR_NOT_IN_DOMAIN | housing != \"lease\"",
                "housing in (\"own\", \"x\") | EXPR_NOT_IN_DOMAIN | \"x\"",
                "outcome = \"REJECT\" | EXPR_NOT_IN_DOMAIN | outcome = \"REJECT\"",
                "income / 0 | EXPR_DIVISION_BY_ZERO | income / 0"
            })
    void warnsOf(String text, String code, String part) {
        var reading = read(text);

        assertThat(reading.value()).isPresent();
        assertThat(codes(text)).containsExactly(code);
        assertThat(pointedAt(text)).isEqualTo(part);
    }

    @Test
    void reportsEveryProblemAtOnce() {
        assertThat(read("foo + agee > \"x\" + true and housing = 3").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        "EXPR_UNKNOWN_NAME",
                        "EXPR_UNKNOWN_NAME",
                        "EXPR_WRONG_TYPE",
                        "EXPR_WRONG_TYPE",
                        "EXPR_TYPES_DIFFER");
    }

    @Test
    void speaksBothLanguagesAndSaysWhatToDo() {
        var message = read("agee > 3").diagnostics().get(0).message();

        assertThat(message.en()).isEqualTo("`agee` is neither a field nor a parameter; did you mean `age`?");
        assertThat(message.zh()).isEqualTo("`agee` 既不是字段也不是参数；是不是想写 `age`？");
    }

    @Test
    void checksWhatIsWrittenToAField() {
        var grade = new StringType(
                List.of(new DomainValue("A", LocalizedText.EMPTY), new DomainValue("B", LocalizedText.EMPTY)));
        var points = LoanScope.number("CNY", 0, "0", "900");

        assertThat(assigned("\"A\"", grade)).isEmpty();
        assertThat(assigned("if married then \"A\" else \"C\"", grade)).containsExactly("EXPR_NOT_IN_DOMAIN");
        assertThat(assigned("city", grade)).containsExactly("EXPR_MAY_LEAVE_DOMAIN");
        assertThat(assigned("1", grade)).containsExactly("EXPR_WRONG_TYPE");
        assertThat(assigned("income", points)).isEmpty();
        assertThat(assigned("income / term", points)).isEmpty();
        assertThat(assigned("term", points)).containsExactly("EXPR_ASSIGNED_UNIT");
        assertThat(assigned("901", points)).containsExactly("EXPR_OUT_OF_RANGE");
        assertThat(assigned("birth", new FieldType.DateTimeType())).containsExactly("EXPR_WRONG_TYPE");
    }

    private static List<String> assigned(String text, FieldType type) {
        return LoanScope.READER.expression(text, type, LoanScope.PLACE).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void demandsABooleanCondition() {
        assertThat(LoanScope.READER.condition("age + 1", LoanScope.PLACE).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("EXPR_WRONG_TYPE");
    }

    @Test
    void knowsUnitRangeAndDecimalsOfAResult() {
        var type = (NumberType) read("income + debt * 2").get().type();

        assertThat(type.unit()).isEqualTo("CNY");
        assertThat(type.scale()).hasValue(2);
        assertThat(type.min().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(type.max().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(3_000_000));
    }
}
