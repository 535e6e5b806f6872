package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Ratio;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.value.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Arithmetic as code: on scaled longs where ranges prove the result identical, on decimal128 everywhere else. */
final class NumberCodes {

    private NumberCodes() {}

    /** The power of ten that the number does not exceed. */
    static int magnitude(BigDecimal number) {
        return number.precision() - number.scale();
    }

    static NumberCode sum(NumberCode left, NumberCode right) {
        var magnitude = Math.max(left.magnitude(), right.magnitude()) + 1;
        var traits = Traits.of(left, right);
        return code(ScaledArithmetic.sum(left, right), binary(left, right, Decimals::add), magnitude, traits);
    }

    static NumberCode difference(NumberCode left, NumberCode right) {
        var magnitude = Math.max(left.magnitude(), right.magnitude()) + 1;
        var traits = Traits.of(left, right);
        var scaled = ScaledArithmetic.difference(left, right);
        return code(scaled, binary(left, right, Decimals::subtract), magnitude, traits);
    }

    static NumberCode product(NumberCode left, NumberCode right) {
        var magnitude = left.magnitude() + right.magnitude();
        var traits = Traits.of(left, right);
        return code(ScaledArithmetic.product(left, right), binary(left, right, Decimals::multiply), magnitude, traits);
    }

    /** @param divisor what is known of the divisor: a range without zero keeps the division from failing */
    static NumberCode quotient(NumberCode left, NumberCode right, NumberType divisor) {
        var traits = Traits.of(left, right);
        var source = binary(left, right, Decimals::divide);
        var least = divisor.min()
                .filter(min -> min.signum() > 0)
                .or(() -> divisor.max().filter(max -> max.signum() < 0).map(BigDecimal::negate));
        var quotient = least.map(
                        nearest -> code(Optional.empty(), source, left.magnitude() - magnitude(nearest) + 1, traits))
                .orElseGet(() -> code(Optional.empty(), source, Decimals.HIGHEST, traits.failing()));
        var ratio = Optional.of(new Ratio(left, right));
        return new NumberCode(source, Optional.empty(), ratio, quotient.magnitude(), quotient.traits());
    }

    /** @param exponent what is known of the exponent, which is whole */
    static NumberCode power(NumberCode left, NumberCode right, NumberType exponent) {
        var source = binary(left, right, Decimals::power);
        var constant = NumberRanges.constant(exponent, NumberRanges.EXPONENT);
        var magnitude = constant.isPresent() && constant.getAsInt() >= 0
                ? Math.max(0, left.magnitude()) * constant.getAsInt()
                : Decimals.HIGHEST;
        return code(Optional.empty(), source, magnitude, Traits.of(left, right));
    }

    static NumberCode negated(NumberCode number) {
        return code(
                number.scaled().map(ScaledArithmetic::negated),
                unary(number, BigDecimal::negate),
                number.magnitude(),
                number.traits());
    }

    static NumberCode absolute(NumberCode number) {
        var scaled = number.scaled().map(ScaledChoices::absolute);
        return code(scaled, unary(number, BigDecimal::abs), number.magnitude(), number.traits());
    }

    static NumberCode rounded(NumberCode number, int scale, RoundingMode rounding) {
        var magnitude = Math.max(number.magnitude(), Math.max(0, -scale));
        var source = unary(number, value -> Decimals.round(value, scale, rounding));
        return code(ScaledRounding.rounded(number, scale, rounding), source, magnitude, number.traits());
    }

    static NumberCode smaller(NumberCode left, NumberCode right) {
        var magnitude = Math.max(left.magnitude(), right.magnitude());
        var source = binary(left, right, BigDecimal::min);
        return code(ScaledChoices.smaller(left, right), source, magnitude, Traits.of(left, right));
    }

    static NumberCode greater(NumberCode left, NumberCode right) {
        var magnitude = Math.max(left.magnitude(), right.magnitude());
        var source = binary(left, right, BigDecimal::max);
        return code(ScaledChoices.greater(left, right), source, magnitude, Traits.of(left, right));
    }

    private static Source<BigDecimal> unary(NumberCode number, UnaryOperator<BigDecimal> operation) {
        var source = number.source();
        return frame -> {
            var value = source.read(frame);
            return value == null ? null : operation.apply(value);
        };
    }

    private static Source<BigDecimal> binary(NumberCode left, NumberCode right, BinaryOperator<BigDecimal> operation) {
        var one = left.source();
        var other = right.source();
        return frame -> {
            var first = one.read(frame);
            var second = other.read(frame);
            return first == null || second == null ? null : operation.apply(first, second);
        };
    }

    /** A constant that fails has no number, so it is no scaled long. */
    static NumberCode code(Optional<Scaled> proved, Source<BigDecimal> source, int magnitude, Traits traits) {
        var fails = magnitude >= Decimals.HIGHEST;
        var scaled = traits.constant() && traits.canFail() ? Optional.<Scaled>empty() : proved;
        return new NumberCode(
                scaled.map(NumberCodes::decimal).orElse(source),
                scaled,
                Math.min(magnitude, Decimals.HIGHEST),
                fails ? traits.failing() : traits);
    }

    /** The scaled long as a decimal. */
    static Source<BigDecimal> decimal(Scaled scaled) {
        var source = scaled.source();
        var scale = scaled.range().scale();
        return frame -> {
            var units = source.read(frame);
            return units == Units.MISSING ? null : BigDecimal.valueOf(units, scale);
        };
    }
}
