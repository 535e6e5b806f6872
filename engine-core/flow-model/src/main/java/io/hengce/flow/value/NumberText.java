package io.hengce.flow.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A decimal number as text, with the limits that every number from outside obeys: the exponent is read before the number is made, so that a few bytes cannot stop a core.
 */
public final class NumberText {

    /** Longest text of a number. */
    public static final int LENGTH_LIMIT = 64;
    /** Largest exponent, written or resulting, either sign. */
    public static final int EXPONENT_LIMIT = 30;
    /** Significant digits. */
    public static final int DIGITS_LIMIT = 34;
    /** Digits after the point. */
    public static final int DECIMALS_LIMIT = 20;

    /** Sign, point and digits of the smallest decimal128, which is 1E-6176, with 34 digits before it. */
    private static final int PLAIN_LIMIT = 6_250;

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private NumberText() {}

    /** Why a text is not a number that we take. */
    public enum Fault {
        NOT_A_NUMBER,
        TOO_LONG,
        EXPONENT,
        DIGITS,
        DECIMALS
    }

    /** What is wrong with the text; nothing when {@link #value} may be called. */
    public static Optional<Fault> fault(String text) {
        if (text.length() > LENGTH_LIMIT) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (!NUMBER.matcher(text).matches()) {
            return Optional.of(Fault.NOT_A_NUMBER);
        }
        return exponentTooLarge(text) ? Optional.of(Fault.EXPONENT) : fault(new BigDecimal(text));
    }

    /** What is wrong with a number that is already made. */
    public static Optional<Fault> fault(BigDecimal number) {
        if (number.precision() > 2 * LENGTH_LIMIT || Math.abs((long) number.scale()) > 2 * LENGTH_LIMIT) {
            return Optional.of(Fault.EXPONENT);
        }
        var stripped = number.stripTrailingZeros();
        if (stripped.scale() < -EXPONENT_LIMIT) {
            return Optional.of(Fault.EXPONENT);
        }
        if (stripped.precision() > DIGITS_LIMIT) {
            return Optional.of(Fault.DIGITS);
        }
        return stripped.scale() > DECIMALS_LIMIT ? Optional.of(Fault.DECIMALS) : Optional.empty();
    }

    /** Whether the text is what a decimal128 looks like in plain digits: at most 34 that count, no exponent. */
    public static boolean isDecimal128(String text) {
        return text.length() <= PLAIN_LIMIT
                && PLAIN.matcher(text).matches()
                && new BigDecimal(text).stripTrailingZeros().precision() <= DIGITS_LIMIT;
    }

    /** The number of a text without a fault. */
    public static BigDecimal value(String text) {
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException(fault + ": " + text);
        });
        return new BigDecimal(text);
    }

    private static boolean exponentTooLarge(String text) {
        var at = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (at < 0) {
            return false;
        }
        var digits = text.substring(at + 1).replaceFirst("^[+-]?0*", "");
        return digits.length() > 2 || (!digits.isEmpty() && Integer.parseInt(digits) > EXPONENT_LIMIT);
    }
}
