package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.value.Units;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers that fit a {@code long} when they are counted in units of 10 to the power {@code -scale}.
 *
 * @param min smallest number, in those units
 * @param max largest number, in those units
 */
record ScaledRange(int scale, long min, long max) {

    /** What stands for missing; no range reaches it. */
    static final long MISSING = Units.MISSING;

    private static final BigInteger LIMIT = BigInteger.TEN.pow(18);

    /** The range of a number type, if its scale and range are declared and small enough. */
    static Optional<ScaledRange> of(FieldType type) {
        return FieldUnits.of(type) instanceof Units.Decimals numbers ? Optional.of(of(numbers)) : Optional.empty();
    }

    static ScaledRange of(Units.Decimals numbers) {
        return new ScaledRange(numbers.scale(), numbers.min(), numbers.max());
    }

    /** The range of one number. */
    static Optional<ScaledRange> of(BigDecimal number) {
        var scale = Math.max(0, number.stripTrailingZeros().scale());
        return Units.Decimals.between(scale, number, number).map(ScaledRange::of);
    }

    private static Optional<ScaledRange> of(int scale, BigInteger min, BigInteger max) {
        var fits = Stream.of(min, max).allMatch(end -> end.abs().compareTo(LIMIT) < 0);
        return fits ? Optional.of(new ScaledRange(scale, min.longValue(), max.longValue())) : Optional.empty();
    }

    /** The same numbers in smaller units. */
    Optional<ScaledRange> at(int finer) {
        var factor = BigInteger.TEN.pow(finer - scale);
        return of(
                finer,
                BigInteger.valueOf(min).multiply(factor),
                BigInteger.valueOf(max).multiply(factor));
    }

    /** The sums of this range's numbers and another's, in the same units. */
    Optional<ScaledRange> plus(ScaledRange other) {
        return of(
                scale,
                BigInteger.valueOf(min).add(BigInteger.valueOf(other.min)),
                BigInteger.valueOf(max).add(BigInteger.valueOf(other.max)));
    }

    ScaledRange negated() {
        return new ScaledRange(scale, -max, -min);
    }

    /** The products of this range's numbers and another's; their scales add up. */
    Optional<ScaledRange> times(ScaledRange other) {
        var corners = Stream.of(min, max)
                .flatMap(one -> Stream.of(other.min, other.max)
                        .map(two -> BigInteger.valueOf(one).multiply(BigInteger.valueOf(two))))
                .sorted()
                .toList();
        return of(scale + other.scale, corners.get(0), corners.get(3));
    }

    /** What tells the numbers of this range apart. */
    Units.Decimals units() {
        return new Units.Decimals(scale, min, max);
    }
}
