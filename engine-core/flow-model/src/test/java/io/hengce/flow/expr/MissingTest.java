package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code age}, {@code city}, {@code married}, {@code birth} and {@code applied} are missing; income is 5. */
final class MissingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "age | missing",
                "age + 1 | missing",
                "1 - age | missing",
                "age * 0 | missing",
                "age / 0 | missing",
                "0 / age | missing",
                "age ** 0 | missing",
                "-age | missing",
                "abs(age) | missing",
                "floor(age) | missing",
                "decimal(age, 2) | missing",
                "min(1, age) | missing",
                "max(age, 1) | missing",
                "upper case(city) | missing",
                "string length(city) | missing",
                "date(applied) | missing",
                "years between(birth, date(\"2026-01-01\")) | missing",
                "days between(date(\"2026-01-01\"), birth) | missing",
                "age = age | missing",
                "age = 1 | missing",
                "age != 1 | missing",
                "1 < age | missing",
                "city = \"\" | missing",
                "married = true | missing",
                "age between 1 and 2 | missing",
                "income between age and 1 | missing",
                "income between 6 and age | missing",
                "age in (1, 2) | missing",
                "age in [1..2] | missing",
                "income in (5, age) | true",
                "income in (age, 5) | true",
                "income in (6, age) | missing",
                "income in [age..1] | missing",
                "contains(city, \"a\") | missing",
                "matches(city, \"a\") | missing",
                "starts with(\"a\", city) | missing",
                "married | missing",
                "not(married) | missing",
                "married and false | false",
                "false and married | false",
                "married and true | missing",
                "married or true | true",
                "true or married | true",
                "married or false | missing",
                "married and married | missing",
                "if married then 1 else 2 | 2",
                "if age > 1 then 1 else 2 | 2",
                "if true then age else 2 | missing",
                "is missing(age) | true",
                "is missing(income) | false",
                "is missing(age > 1) | true",
                "is missing(married) | true",
                "is missing(age + 1) | true",
                "not(is missing(age)) | false",
                "default(age, 7) | 7",
                "default(income, 7) | 5",
                "default(married, true) | true",
                "default(age > 1, false) | false",
                "default(city, \"x\") | x",
                "default(birth, date(\"2026-01-01\")) | 2026-01-01",
                "default(age, age) | missing",
                "outcome = \"DECLINE\" | missing"
            })
    void followsTheTable(String text, String expected) {
        assertThat(LoanScope.value(text, "income", 5)).hasToString(expected);
    }
}
