package io.hengce.flow.expr;

import static io.hengce.flow.expr.LoanScope.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvaluationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "10 - 3 - 2 | 5",
                "2 ** 3 ** 2 | 64",
                "-2 ** 2 | 4",
                "2 ** -2 | 0.25",
                "1586400.36 ** -1 | 0.0000006303579003222112228971001998511901",
                "100000000000000005 ** 2 | 10000000000000001000000000000000020",
                "1 / 3 | 0.3333333333333333333333333333333333",
                "2 / 3 | 0.6666666666666666666666666666666667",
                "-(3) | -3",
                ".5 + 1 | 1.5",
                "abs(-7.5) | 7.5",
                "floor(-1.5) | -2",
                "ceiling(-1.5) | -1",
                "decimal(2.5, 0) | 2",
                "decimal(0.125, 2) | 0.12",
                "round half up(2.5, 0) | 3",
                "round half up(-2.5, 0) | -3",
                "round half up(1250, -2) | 1300",
                "min(3, 1, 2) | 1",
                "max(3, 1, 2) | 3",
                "if 1 < 2 then 10 else 20 | 10",
                "1 + if false then 1 else 2 + 3 | 6",
                "string length(\"信贷ab\") | 4",
                "string length(\"👍\") | 1",
                "upper case(\"aß\") | ASS",
                "lower case(\"AÉ\") | aé",
                "contains(\"foobar\", \"ob\") | true",
                "starts with(\"foobar\", \"ob\") | false",
                "ends with(\"foobar\", \"bar\") | true",
                "matches(\"a12\", \"[0-9]+\") | true",
                "matches(\"a12\", \"^[0-9]+$\") | false",
                "3 between 1 and 3 | true",
                "3 in [1..3) | false",
                "3 in (1..3] | true",
                "3 in (1, [5..9]) | false",
                "7 in (1, [5..9]) | true",
                "7 in (< 3, > 6) | true",
                "7 in ((3 + 4) * 1, 2) | true",
                "7 in ((3 + 3)..(4 * 2)) | true",
                "\"rent\" in (\"own\", \"rent\") | true",
                "not(1 = 2) | true",
                "true and false or true | true",
                "date(\"2026-01-31\") < date(\"2026-02-01\") | true",
                "date and time(\"2026-01-31T08:00:00+08:00\") = date and time(\"2026-01-31T00:00:00Z\") | true",
                "date(date and time(\"2026-01-31T02:00:00+08:00\")) | 2026-01-31",
                "days between(date(\"2026-01-31\"), date(\"2026-03-01\")) | 29"
            })
    void computes(String text, String expected) {
        assertThat(value(text)).hasToString(expected);
    }

    @Test
    void readsFieldsAndParameters() {
        assertThat(value(
                        "age >= 18 and age <= max_age and debt / income <= max_dti",
                        "age",
                        30,
                        "debt",
                        1650,
                        "income",
                        3000))
                .hasToString("true");
        assertThat(value("housing = home", "housing", "own")).hasToString("true");
    }

    @Test
    void failsOnDivisionByZeroOnlyWhenReached() {
        var fault =
                catchThrowableOfType(EvaluationFault.class, () -> value("debt / income > 1", "debt", 1, "income", 0));

        assertThat(fault.code()).isEqualTo("ENGINE_DIVISION_BY_ZERO");
        assertThat(value("income > 0 and debt / income > 1", "debt", 1, "income", 0))
                .hasToString("false");
        assertThat(value("income = 0 or debt / income > 1", "debt", 1, "income", 0))
                .hasToString("true");
        assertThat(value("if income = 0 then 0 else debt / income", "debt", 1, "income", 0))
                .hasToString("0");
        assertThat(value("default(debt, 1 / income)", "debt", 1, "income", 0)).hasToString("1");
    }

    @Test
    void failsOnOverflow() {
        var fault = catchThrowableOfType(
                EvaluationFault.class, () -> value("score ** 999 ** 999", "score", new BigDecimal("10")));

        assertThat(fault.code()).isEqualTo("ENGINE_OVERFLOW");
    }

    @Test
    void flushesVanishingNumbersToZero() {
        assertThat(value("(score ** -999) ** 999", "score", new BigDecimal("10")))
                .hasToString("0");
    }
}
