package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType.NumberType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is known of a computed number: its decimals and its range follow from those of the operands. Units are not its business. */
final class NumberRanges {

    /** Nothing but zero. */
    static final NumberType ZERO = exactly(BigDecimal.ZERO);

    /** The exponents of a power. */
    static final NumberType EXPONENT = whole(-Decimals.LARGEST_EXPONENT, Decimals.LARGEST_EXPONENT);

    /** The decimals that can be rounded to. */
    static final NumberType SCALE = whole(-20, 20);

    /** The length of a string. */
    static final NumberType COUNT = whole(0, Integer.MAX_VALUE);

    /** Years, months or days between two dates, wherever they come from. */
    static final NumberType PERIOD = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A list has 10 to this power elements at most. */
    static final int LIST_DIGITS = 4;

    private NumberRanges() {}

    static NumberType whole(long min, long max) {
        return known(OptionalInt.of(0), Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)));
    }

    /** The one whole number that the type leaves, if it is within bounds. */
    static OptionalInt constant(NumberType type, NumberType bounds) {
        var scale = type.scale().orElse(1);
        return isOne(type) && scale == 0 && !outside(type, bounds)
                ? OptionalInt.of(type.min().orElseThrow().intValueExact())
                : OptionalInt.empty();
    }

    /** Whether every value of the type is outside the bounds of the other. */
    static boolean outside(NumberType type, NumberType bounds) {
        return neverHolds(ComparisonOperator.EQUAL, type, bounds);
    }

    static NumberType exactly(BigDecimal number) {
        var scale = OptionalInt.of(Math.max(0, number.stripTrailingZeros().scale()));
        return known(scale, Optional.of(number), Optional.of(number));
    }

    static NumberType sum(NumberType left, NumberType right) {
        return known(
                larger(left.scale(), right.scale()),
                both(left.min(), right.min(), NumberRanges::add),
                both(left.max(), right.max(), NumberRanges::add));
    }

    static NumberType negated(NumberType type) {
        return known(
                type.scale(), type.max().map(BigDecimal::negate), type.min().map(BigDecimal::negate));
    }

    static NumberType product(NumberType left, NumberType right) {
        var scale = left.scale().isPresent() && right.scale().isPresent()
                ? OptionalInt.of(left.scale().getAsInt() + right.scale().getAsInt())
                : OptionalInt.empty();
        if (left.min().isEmpty()
                || left.max().isEmpty()
                || right.min().isEmpty()
                || right.max().isEmpty()) {
            return known(scale, Optional.empty(), Optional.empty());
        }
        var corners = Stream.of(left.min().get(), left.max().get())
                .flatMap(one -> Stream.of(right.min().get(), right.max().get())
                        .map(other -> one.multiply(other, MathContext.DECIMAL128)))
                .sorted()
                .toList();
        return known(scale, Optional.of(corners.get(0)), Optional.of(corners.get(3)));
    }

    static NumberType absolute(NumberType type) {
        var magnitudes = both(type.min(), type.max(), (min, max) -> min.abs().max(max.abs()));
        var least = Stream.of(type.min(), type.max().map(BigDecimal::negate))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return known(type.scale(), Optional.of(least), magnitudes);
    }

    static NumberType rounded(NumberType type, int scale, RoundingMode rounding) {
        UnaryOperator<BigDecimal> round = number -> Decimals.round(number, scale, rounding);
        var digits = Math.max(0, Math.min(scale, type.scale().orElse(scale)));
        return known(OptionalInt.of(digits), type.min().map(round), type.max().map(round));
    }

    static NumberType smaller(NumberType left, NumberType right) {
        return known(
                larger(left.scale(), right.scale()),
                both(left.min(), right.min(), BigDecimal::min),
                either(left.max(), right.max(), BigDecimal::min));
    }

    static NumberType greater(NumberType left, NumberType right) {
        return known(
                larger(left.scale(), right.scale()),
                either(left.min(), right.min(), BigDecimal::max),
                both(left.max(), right.max(), BigDecimal::max));
    }

    /** The one or the other. */
    static NumberType union(NumberType left, NumberType right) {
        return known(
                larger(left.scale(), right.scale()),
                both(left.min(), right.min(), BigDecimal::min),
                both(left.max(), right.max(), BigDecimal::max));
    }

    /** The sum of the elements of any list: none of them, or as many as a list can have. */
    static NumberType total(NumberType element) {
        if (!isExact(element)) {
            return known(
                    element.scale(),
                    element.min().filter(min -> min.signum() >= 0).map(min -> BigDecimal.ZERO),
                    element.max().filter(max -> max.signum() <= 0).map(max -> BigDecimal.ZERO));
        }
        UnaryOperator<BigDecimal> most = end -> end.scaleByPowerOfTen(LIST_DIGITS);
        return known(
                element.scale(),
                element.min().map(most).map(BigDecimal.ZERO::min),
                element.max().map(most).map(BigDecimal.ZERO::max));
    }

    /** The mean of numbers that are all of the type. */
    static NumberType mean(NumberType element) {
        return isExact(element) ? known(OptionalInt.empty(), element.min(), element.max()) : NumberType.ANY;
    }

    /** The median of numbers that are all of the type: one of them or half the sum of two. */
    static NumberType median(NumberType element) {
        return isExact(element)
                ? known(OptionalInt.of(element.scale().orElseThrow() + 1), element.min(), element.max())
                : NumberType.ANY;
    }

    /** Whether the sum of a whole list of such numbers is never rounded. */
    private static boolean isExact(NumberType element) {
        if (element.scale().isEmpty()
                || element.min().isEmpty()
                || element.max().isEmpty()) {
            return false;
        }
        var digits = Stream.of(element.min().get(), element.max().get())
                .mapToInt(NumberCodes::magnitude)
                .max()
                .orElseThrow();
        return Math.max(0, digits) + element.scale().getAsInt() + LIST_DIGITS <= MathContext.DECIMAL128.getPrecision();
    }

    /** Whether the ranges leave no pair of values for which the comparison holds. */
    static boolean neverHolds(ComparisonOperator operator, NumberType left, NumberType right) {
        return switch (operator) {
            case LESS -> order(left.min(), right.max()) >= 0;
            case LESS_OR_EQUAL -> order(left.min(), right.max()) > 0;
            case GREATER -> order(right.min(), left.max()) >= 0;
            case GREATER_OR_EQUAL -> order(right.min(), left.max()) > 0;
            case EQUAL -> order(left.min(), right.max()) > 0 || order(right.min(), left.max()) > 0;
            case NOT_EQUAL -> isOne(left) && isOne(right) && order(left.min(), right.min()) == 0;
        };
    }

    /** Whether the range leaves one number. */
    static boolean isOne(NumberType type) {
        return type.min().isPresent() && type.max().isPresent() && order(type.min(), type.max()) == 0;
    }

    /** The order of the two, or -1 where one is not known. */
    private static int order(Optional<BigDecimal> left, Optional<BigDecimal> right) {
        return left.isEmpty() || right.isEmpty() ? -1 : left.get().compareTo(right.get());
    }

    private static BigDecimal add(BigDecimal left, BigDecimal right) {
        return left.add(right, MathContext.DECIMAL128);
    }

    private static OptionalInt larger(OptionalInt left, OptionalInt right) {
        return left.isEmpty() || right.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(left.getAsInt(), right.getAsInt()));
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> left, Optional<BigDecimal> right, BinaryOperator<BigDecimal> operation) {
        return left.flatMap(one -> right.map(other -> operation.apply(one, other)));
    }

    private static Optional<BigDecimal> either(
            Optional<BigDecimal> left, Optional<BigDecimal> right, BinaryOperator<BigDecimal> operation) {
        return Stream.of(left, right).flatMap(Optional::stream).reduce(operation);
    }

    private static NumberType known(OptionalInt scale, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return new NumberType("", scale, RoundingMode.HALF_UP, min, max);
    }
}
