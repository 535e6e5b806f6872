package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Ratio;
import io.hengce.flow.expr.Code.Scaled;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Rounding of scaled longs and of their quotients. A quotient of two numbers below 10 to the power 18 is a tie, or a number of the wanted decimals, exactly or by more than
 * the 34 digits of a decimal128 can hide; so rounding it at once gives what dividing and then rounding gives.
 */
final class ScaledRounding {

    private static final int FINEST = 18;

    private ScaledRounding() {}

    /** Empty where the number is neither a scaled long nor a quotient of such, or where it is rounded before the point. */
    static Optional<Scaled> rounded(NumberCode number, int scale, RoundingMode rounding) {
        return scale < 0
                ? Optional.empty()
                : number.scaled()
                        .flatMap(scaled -> rounded(scaled, scale, rounding))
                        .or(() -> number.ratio().flatMap(ratio -> quotient(ratio, scale, rounding)));
    }

    /** A number that has no more decimals stays as it is. */
    static Optional<Scaled> rounded(Scaled number, int scale, RoundingMode rounding) {
        var digits = number.range().scale() - scale;
        if (digits <= 0) {
            return Optional.of(number);
        }
        if (digits > FINEST) {
            return Optional.empty();
        }
        var divisor = BigInteger.TEN.pow(digits).longValueExact();
        var range = new ScaledRange(
                scale,
                divide(number.range().min(), divisor, rounding),
                divide(number.range().max(), divisor, rounding));
        return Optional.of(
                new Scaled(new LongForm.Quotient(number.source(), new LongForm.Constant(divisor), rounding), range));
    }

    private static Optional<Scaled> quotient(Ratio ratio, int scale, RoundingMode rounding) {
        var shift = Constants.number(BigDecimal.ONE.scaleByPowerOfTen(scale));
        var dividend = scale == 0 ? ratio.dividend() : NumberCodes.product(ratio.dividend(), shift);
        return ScaledArithmetic.aligned(
                dividend,
                ratio.divisor(),
                (one, other) -> Optional.of(new Scaled(
                        new LongForm.Quotient(one.source(), other.source(), rounding),
                        quotients(one.range(), other.range(), scale))));
    }

    /** No quotient is further from zero than the dividend, since the divisor is a whole number of units. */
    private static ScaledRange quotients(ScaledRange dividend, ScaledRange divisor, int scale) {
        var nearest = divisor.min() > 0 ? divisor.min() : 1;
        var keepsSign = divisor.min() > 0;
        var most = Math.max(Math.abs(dividend.min()), Math.abs(dividend.max())) / nearest + 1;
        var min = keepsSign && dividend.min() >= 0 ? 0 : -most;
        var max = keepsSign && dividend.max() <= 0 ? 0 : most;
        return new ScaledRange(scale, min, max);
    }

    /**
     * A quotient, for code that is generated.
     *
     * @throws EvaluationFault {@code ENGINE_DIVISION_BY_ZERO}
     */
    static long quotient(long dividend, long divisor, RoundingMode rounding) {
        return divide(dividend, notZero(divisor), rounding);
    }

    /** The same, rounded down. */
    static long floor(long dividend, long divisor) {
        return Math.floorDiv(dividend, notZero(divisor));
    }

    static long notZero(long divisor) {
        if (divisor == 0) {
            throw Decimals.divisionByZero();
        }
        return divisor;
    }

    /** Both numbers are below 10 to the power 18. */
    static long divide(long dividend, long divisor, RoundingMode rounding) {
        var quotient = dividend / divisor;
        var rest = dividend - quotient * divisor;
        if (rest == 0) {
            return quotient;
        }
        var sign = (dividend ^ divisor) < 0 ? -1 : 1;
        return isAway(quotient, sign, Long.compare(2 * Math.abs(rest), Math.abs(divisor)), rounding)
                ? quotient + sign
                : quotient;
    }

    /** @param half how what is cut off compares with one half */
    private static boolean isAway(long quotient, int sign, int half, RoundingMode rounding) {
        return switch (rounding) {
            case FLOOR -> sign < 0;
            case CEILING -> sign > 0;
            case UP -> true;
            case DOWN -> false;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && (quotient & 1) == 1;
            case UNNECESSARY -> throw new ArithmeticException("rounding is not wanted");
        };
    }
}
