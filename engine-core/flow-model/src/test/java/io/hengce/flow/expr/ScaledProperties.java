package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.oracle.OracleExpressions;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Where scaled longs take the place of decimals: values that lie on the boundary, and one unit beside it. */
final class ScaledProperties {

    private static final FieldType TYPE = LoanScope.number("", 2, "-1000000", "1000000");
    private static final List<Field> FIELDS = Stream.of("x", "y", "z", "missing_one")
            .map(name -> LoanScope.field(name, TYPE))
            .toList();
    private static final Slots SLOTS = new Slots(new Dictionary(FIELDS));
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

    @Property(tries = 2000)
    void roundedNumbersAndQuotientsAreThoseOfDecimals(@ForAll long seed) {
        var random = new Random(seed);
        var divisor = number(random, 40);
        var tie = BigDecimal.valueOf(random.nextInt(401) - 200, 1 + random.nextInt(3));
        var dividend = near(divisor.multiply(tie), random);
        var scale = random.nextInt(5) - 1;

        same("floor(x / y)", dividend, divisor, divisor);
        same("ceiling(x / y)", dividend, divisor, divisor);
        same("decimal(x / y, " + scale + ")", dividend, divisor, divisor);
        same("round half up(x / y, " + scale + ")", dividend, divisor, divisor);
        same("floor(x * 100 / y) * 100 + z", dividend, divisor, tie.setScale(2, RoundingMode.FLOOR));
        same("decimal(x * y, " + scale + ") - round half up(x * y, 1)", dividend, divisor, divisor);
        same("floor(x) + ceiling(z)", dividend, divisor, near(tie, random));
    }

    @Property(tries = 2000)
    void choicesAreThoseOfDecimals(@ForAll long seed) {
        var random = new Random(seed);
        var one = number(random, 30);
        var other = random.nextInt(4) == 0 ? one : number(random, 30);
        var third = near(one.add(other), random);

        same("min(x, y * 2, z)", one, other, third);
        same("max(x, y * 0.125, z) - abs(y)", one, other, third);
        same("if x < y then floor(x * z) else y + z", one, other, third);
        same("default(if x < y then x else missing_one, z / 4 * 4)", one, other, third);
        same("default(missing_one, z * 3) + default(x, 1)", one, other, third);
        same("max(x, missing_one)", one, other, third);
        same("min(x, missing_one)", one, other, third);
    }

    @Test
    void aDivisionByZeroThatIsRoundedStaysOne() {
        same("floor(x / y)", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE);
        agree("x < floor(1 / 0)", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        agree("x < (if 1 / 0 > 0 then 1 else 2)", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
    }

    private static void same(String text, BigDecimal x, BigDecimal y, BigDecimal z) {
        var expression = READER.expression(text, LoanScope.PLACE).get();
        var values = values(x, y, z);

        assertThat(answer(() -> expression.evaluator().evaluate(frame(values))))
                .as("%s with %s", text, values)
                .isEqualTo(answer(() -> OracleExpressions.evaluate(expression.tree(), values, FIELDS)));
    }

    private static Map<String, Value> values(BigDecimal x, BigDecimal y, BigDecimal z) {
        return Map.of("x", Value.of(x), "y", Value.of(y), "z", Value.of(z), "missing_one", Value.Missing.MISSING);
    }

    private static Frame frame(Map<String, Value> values) {
        var frame = new Frame(SLOTS);
        values.forEach((name, value) -> frame.set(SLOTS.require(name), value));
        return frame;
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
        var values = values(x, y, z);
        var frame = frame(values);

        assertThat(answer(() -> expression.condition().test(frame)))
                .as("%s with %s", text, values)
                .isEqualTo(answer(() -> OracleExpressions.test(expression.tree(), values)));
    }

    private static Object answer(Supplier<?> evaluation) {
        try {
            return evaluation.get();
        } catch (EvaluationFault fault) {
            return fault.code();
        }
    }
}
