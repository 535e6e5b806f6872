package io.hengce.flow.expr;

import static io.hengce.flow.expr.LoanScope.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BadInputTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Test
    void refusesTooLongATextAtOnce() {
        assertThat(codes("1" + "+1".repeat(1500))).containsExactly("EXPR_TOO_LONG");
        assertThat(codes("(".repeat(5000) + "1" + ")".repeat(5000))).containsExactly("EXPR_TOO_LONG");
        assertThat(codes("(".repeat(1999))).containsExactly("EXPR_TOO_DEEP");
        assertThat(codes("age in ((".repeat(200))).containsExactly("EXPR_TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999",
                "floor(1e99999999)",
                "\"",
                "'",
                "\"\\",
                "\"\\u12\"",
                "x.class",
                "x.class.forName(\"a\")",
                "function(a) external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }",
                "(function(a) external {java: 1})(\"PATH\")",
                "for i in 1..1000000000 return i",
                "age\u0000 > 1",
                "\u202eage",
                "\"a\u202eb\"",
                "\"a\u200bb\"",
                "\u200b",
                "😀",
                "age > 😀",
                "\ud83d",
                "\"\ud83d\"",
                "\u00a0",
                "age\u3000> 1",
                "\r\n",
                "-",
                "--",
                "not()",
                "in",
                "and",
                "if",
                ".",
                "..",
                "[1..2]",
                "()",
                "{}",
                "age;income",
                "#{1}",
                "${jndi:ldap://x}",
                "0x10",
                "1_000",
                "1,000",
                "１２",
                "NaN",
                "Infinity",
                "@Test",
                "age[1]",
                "[1,2][0]",
                "[1,2].x",
                "[[1]]",
                "accounts[",
                "accounts.",
                "accounts..balance",
                "accounts[balance]]",
                "some x in y satisfies z",
                "some x in accounts satisfies x",
                "every in",
                "for for in for return for"
            })
    void refusesWithAPlace(String text) {
        var reading = LoanScope.read(text);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.diagnostics()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.place().span()).isPresent();
            assertThat(problem.message().zh()).isNotEmpty().doesNotContain("{0}");
            assertThat(problem.message().en()).isNotEmpty().doesNotContain("\u202e");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(.*a){20}", "(a|aa)+$", "([a-z]+)*x", "(a?){30}a{30}"})
    void evilPatternsAreHarmless(String pattern) {
        var expression = LoanScope.read("matches(city, \"" + pattern + "\")");
        var frame = LoanScope.frame("city", "a".repeat(2000) + "!");

        Assertions.assertTimeoutPreemptively(
                AT_ONCE, () -> expression.get().condition().test(frame));
    }

    @Test
    void hugePowersAreHarmless() {
        var expression = LoanScope.read("(score ** 999 ** 999 ** 999) + 1 > 0").get();
        var tiny = LoanScope.read("floor((score ** -999) ** 999 - 1)").get();

        Assertions.assertTimeoutPreemptively(AT_ONCE, () -> {
            Assertions.assertThrows(
                    EvaluationFault.class, () -> expression.condition().test(LoanScope.frame("score", 9999)));
            assertThat(tiny.evaluator().evaluate(LoanScope.frame("score", 9999)))
                    .hasToString("-1");
        });
    }
}
