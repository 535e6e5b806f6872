package io.hengce.flow.expr;

import static io.hengce.flow.expr.LoanScope.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {

    @Test
    void knowsWhatItReads() {
        assertThat(read("age > max_age and (outcome = \"REFER\" or debt / income > 1)")
                        .get()
                        .reads())
                .containsExactly("age", "debt", "income", "outcome");
        assertThat(read("1 + 2").get().reads()).isEmpty();
    }

    @Test
    void splitsConjunctions() {
        var conjuncts = read("age > 1 and (married or age > 2) and (debt > 0 and (income) > 3)")
                .get()
                .conjuncts();

        assertThat(conjuncts)
                .extracting(Expression::text)
                .containsExactly("age > 1", "married or age > 2", "debt > 0", "(income) > 3");
        assertThat(conjuncts.get(3).reads()).containsExactly("income");
        assertThat(conjuncts.get(1).condition().test(LoanScope.frame("married", true)))
                .isEqualTo(Ternary.TRUE);
    }

    @Test
    void isItsOnlyConjunctOtherwise() {
        var expression = read("age > 1 or married").get();

        assertThat(expression.conjuncts()).containsExactly(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age > 18",
                "income + debt - 3 * rate > asset",
                "score * asset * score > 1",
                "income / 12 > 1",
                "income / max_age > 1",
                "debt / term > 1",
                "score ** 2 > 1",
                "age between 1 and 2 and city in (\"a\", \"b\")",
                "default(age, 3) > 1 and is missing(debt)",
                "round half up(score, 2) > 1",
                "years between(birth, opened) > 3",
                "3 / 2 > 1"
            })
    void provesThatItCannotFail(String text) {
        assertThat(read(text).get().canFail()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "debt / income > 1",
                "1 / (age - 10) > 1",
                "1 / 0 > 1",
                "score ** 300 > 1",
                "score ** -1 > 1",
                "rate ** term ** 999 > 1",
                "income > 0 and debt / income > 1",
                "if age > 0 then 1 / age else 1",
                "is missing(1 / age)"
            })
    void admitsThatItMayFail(String text) {
        assertThat(read(text).get().canFail()).isTrue();
    }

    @Test
    void isNoConditionUnlessBoolean() {
        assertThatThrownBy(() -> read("age + 1").get().condition()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesNumbersThatBreakTheirFieldsPromise() {
        var frame = LoanScope.frame("income", new BigDecimal("10.50"));

        assertThatThrownBy(() -> LoanScope.frame("income", new BigDecimal("10.505")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10.505");
        assertThatThrownBy(() -> LoanScope.frame("income", new BigDecimal("1000000.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LoanScope.frame("age", new BigDecimal("1E30")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(read("income = 10.5").get().condition().test(frame)).isEqualTo(Ternary.TRUE);
        frame.clear();
        assertThat(read("income = 10.5").get().condition().test(frame)).isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void runsTheLongestSumOnASmallStack() throws InterruptedException {
        var longest = read("1" + "+age".repeat(499)).get();
        var values = new Value[1];
        var thread = new Thread(
                null,
                () -> values[0] = longest.evaluator().evaluate(LoanScope.frame("age", 2)),
                "small stack",
                256 * 1024);

        thread.start();
        thread.join();

        assertThat(values[0]).hasToString("999");
    }
}
