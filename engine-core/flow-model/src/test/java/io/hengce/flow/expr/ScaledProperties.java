package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.oracle.OracleExpressions;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Where scaled longs take the place of decimals: values that lie on the boundary, and one unit beside it. */
final class ScaledProperties {

    private static final FieldType TYPE = LoanScope.number("", 2, "-1000000", "1000000");
    private static final Slots SLOTS = new Slots(new Dictionary(
            List.of(LoanScope.field("x", TYPE), LoanScope.field("y", TYPE), LoanScope.field("z", TYPE))));
    private static final ExpressionReader READER = new ExpressionReader(Scope.of(SLOTS));
    private static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=");

    @Property(tries = 3000)
    void quotientsCompareAsIfDivided(@ForAll long seed) {
        var random = new Random(seed);
        var divisor = number(random, 200);
        var constant = BigDecimal.valueOf(random.nextInt(4001) - 2000, random.nextInt(5));
        var dividend = near(divisor.multiply(constant), random);
        var operator = OPERATORS.get(random.nextInt(OPERATORS.size()));

        agree("x / y " + operator + " " + constant.toPlainString(), dividend, divisor, divisor);
        agree(constant.toPlainString() + " " + operator + " x / y", dividend, divisor, divisor);
    }

    @Property(tries = 3000)
    void sumsAndProductsCompareAsDecimals(@ForAll long seed) {
        var random = new Random(seed);
        var one = number(random, 300);
        var other = number(random, 300);
        var constant = BigDecimal.valueOf(random.nextInt(2001) - 1000, random.nextInt(4));
        var operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        var written = constant.toPlainString();

        agree("x + y " + operator + " z", one, other, near(one.add(other), random));
        agree("x - y " + operator + " z", one, other, near(one.subtract(other), random));
        agree("x * y " + operator + " z", one, other, near(one.multiply(other), random));
        agree("x * " + written + " " + operator + " z", one, other, near(one.multiply(constant), random));
        agree("-x " + operator + " " + written, near(constant.negate(), random), other, other);
        agree(
                "x in (" + written + ", (z..y], >= 500.5, [" + written + ".." + written + "])",
                near(constant, random),
                one,
                other);
        agree("x in (" + written + ", (-3..7.005], >= 500.5)", near(constant, random), one, other);
        agree("x between " + written + " and 7.005", near(constant, random), one, other);
    }

    private static BigDecimal number(Random random, int bound) {
        return BigDecimal.valueOf(random.nextInt(2 * bound + 1) - bound, random.nextInt(3))
                .setScale(2);
    }

    private static BigDecimal near(BigDecimal number, Random random) {
        return number.setScale(2, RoundingMode.HALF_UP).add(BigDecimal.valueOf(random.nextInt(3) - 1, 2));
    }

    private static void agree(String text, BigDecimal x, BigDecimal y, BigDecimal z) {
        var expression = READER.condition(text, LoanScope.PLACE).get();
        var values = Map.of("x", Value.of(x), "y", Value.of(y), "z", Value.of(z));
        var frame = new Frame(SLOTS);
        values.forEach((name, value) -> frame.set(SLOTS.require(name), value));

        assertThat(outcome(() -> expression.condition().test(frame)))
                .as("%s with %s", text, values)
                .isEqualTo(outcome(() -> OracleExpressions.test(expression.tree(), values)));
    }

    private static String outcome(Supplier<Ternary> test) {
        try {
            return test.get().name();
        } catch (EvaluationFault fault) {
            return fault.code();
        }
    }
}
