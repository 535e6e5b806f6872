package io.hengce.flow.expr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** decimal128 arithmetic: 34 digits, half-even; magnitudes from 1E6145 on are a fault, those below 1E-6176 are zero. */
public final class Decimals {

    static final int HIGHEST = 6145;
    static final int LARGEST_EXPONENT = 999;
    private static final int LOWEST = -6176;
    private static final int DIGITS = 34;
    private static final MathContext CONTEXT = MathContext.DECIMAL128;
    private static final MathContext WIDE = new MathContext(60, RoundingMode.HALF_EVEN);

    private Decimals() {}

    public static BigDecimal add(BigDecimal left, BigDecimal right) {
        return inRange(left.add(right, CONTEXT));
    }

    public static BigDecimal subtract(BigDecimal left, BigDecimal right) {
        return inRange(left.subtract(right, CONTEXT));
    }

    public static BigDecimal multiply(BigDecimal left, BigDecimal right) {
        return inRange(left.multiply(right, CONTEXT));
    }

    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw divisionByZero();
        }
        return inRange(dividend.divide(divisor, CONTEXT));
    }

    static EvaluationFault divisionByZero() {
        return new EvaluationFault("ENGINE_DIVISION_BY_ZERO", "division by zero");
    }

    /** @param exponent a whole number */
    public static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        if (exponent.abs().compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) > 0) {
            throw new EvaluationFault("ENGINE_OVERFLOW", "exponent " + exponent + " is not within -999..999");
        }
        if (base.signum() == 0 && exponent.signum() < 0) {
            throw new EvaluationFault("ENGINE_DIVISION_BY_ZERO", "zero to a negative power");
        }
        return inRange(nearestPower(base, exponent.intValueExact()));
    }

    /** {@link BigDecimal#pow(int, MathContext)} may miss the last digit; so it is taken with more digits, and where those do not decide, the power is taken whole. */
    private static BigDecimal nearestPower(BigDecimal base, int exponent) {
        var wide = base.pow(exponent, WIDE);
        var doubt = BigDecimal.valueOf(1, wide.scale() - wide.precision() + WIDE.getPrecision() - 1);
        var nearest = wide.subtract(doubt).round(CONTEXT);
        return nearest.compareTo(wide.add(doubt).round(CONTEXT)) == 0
                ? wide.round(CONTEXT)
                : wholePower(base, exponent);
    }

    private static BigDecimal wholePower(BigDecimal base, int exponent) {
        var whole = base.pow(Math.abs(exponent));
        return exponent < 0 ? BigDecimal.ONE.divide(whole, CONTEXT) : whole.round(CONTEXT);
    }

    /** Rounds to a number of decimals; a number that has no more stays as it is. */
    public static BigDecimal round(BigDecimal number, int scale, RoundingMode rounding) {
        return number.scale() <= scale ? number : number.setScale(scale, rounding);
    }

    /** The number itself where its exponent is a decimal128's. */
    private static BigDecimal inRange(BigDecimal number) {
        var scale = number.scale();
        return scale >= DIGITS - HIGHEST && scale <= -LOWEST ? number : atTheEdge(number);
    }

    private static BigDecimal atTheEdge(BigDecimal number) {
        var exponent = (long) number.precision() - number.scale() - 1;
        if (number.signum() == 0 || exponent < LOWEST) {
            return BigDecimal.ZERO;
        }
        if (exponent >= HIGHEST) {
            throw new EvaluationFault("ENGINE_OVERFLOW", "a number of 1E" + HIGHEST + " or more");
        }
        return number;
    }
}
