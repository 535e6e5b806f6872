package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.fixture.Drawing;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short name before an operator word and a parenthesis is no misspelt function. */
final class ShortNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x in (1, 2)",
                "s in (\"a\", \"b\")",
                "not(s in (\"a\", \"b\"))",
                "x > 1 and (s = \"a\" or x < 0)",
                "x = m or (s = \"a\")",
                "if x = m then (x > 1) else (x < 1)"
            })
    void readsOperatorsBeforeParentheses(String text) {
        var dictionary = new Drawing().numbers("x", "m").texts("s").line().dictionary();
        var reader = new ExpressionReader(new Scope(new Slots(dictionary), Map.of()));

        assertThat(reader.condition(text, Place.DOCUMENT).diagnostics()).isEmpty();
    }
}
