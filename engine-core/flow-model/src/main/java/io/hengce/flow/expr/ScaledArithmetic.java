package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.value.Units;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Sums, differences and products of scaled longs; empty where the ranges do not rule out an overflow. */
final class ScaledArithmetic {

    private static final int FINEST = 18;

    private ScaledArithmetic() {}

    static Optional<Scaled> sum(NumberCode left, NumberCode right) {
        return aligned(
                left,
                right,
                (one, other) -> one.range().plus(other.range()).map(range -> {
                    var first = one.source();
                    var second = other.source();
                    return new Scaled(
                            frame -> {
                                var augend = first.read(frame);
                                var addend = second.read(frame);
                                return augend == Units.MISSING || addend == Units.MISSING
                                        ? Units.MISSING
                                        : augend + addend;
                            },
                            range);
                }));
    }

    static Optional<Scaled> difference(NumberCode left, NumberCode right) {
        return aligned(
                left,
                right,
                (one, other) -> one.range().plus(other.range().negated()).map(range -> {
                    var first = one.source();
                    var second = other.source();
                    return new Scaled(
                            frame -> {
                                var minuend = first.read(frame);
                                var subtrahend = second.read(frame);
                                return minuend == Units.MISSING || subtrahend == Units.MISSING
                                        ? Units.MISSING
                                        : minuend - subtrahend;
                            },
                            range);
                }));
    }

    static Optional<Scaled> product(NumberCode left, NumberCode right) {
        return left.scaled().flatMap(one -> right.scaled().flatMap(other -> product(one, other)));
    }

    private static Optional<Scaled> product(Scaled left, Scaled right) {
        return left.range().times(right.range()).map(range -> {
            var first = left.source();
            var second = right.source();
            return new Scaled(
                    frame -> {
                        var factor = first.read(frame);
                        var other = second.read(frame);
                        return factor == Units.MISSING || other == Units.MISSING ? Units.MISSING : factor * other;
                    },
                    range);
        });
    }

    static Scaled negated(Scaled number) {
        var source = number.source();
        return new Scaled(
                frame -> {
                    var units = source.read(frame);
                    return units == Units.MISSING ? units : -units;
                },
                number.range().negated());
    }

    /** Applies an operation to two numbers in the same units, if both have such. */
    static <R> Optional<R> aligned(
            NumberCode left, NumberCode right, BiFunction<Scaled, Scaled, Optional<R>> operation) {
        return aligned(left, right).flatMap(both -> operation.apply(both.get(0), both.get(1)));
    }

    /** The numbers in the same units, if all have such. */
    static Optional<List<Scaled>> aligned(NumberCode... numbers) {
        var scaled = Arrays.stream(numbers)
                .map(NumberCode::scaled)
                .flatMap(Optional::stream)
                .toList();
        var scale = scaled.stream().mapToInt(number -> number.range().scale()).max();
        var aligned = scaled.stream()
                .map(number -> at(number, scale.orElseThrow()))
                .flatMap(Optional::stream)
                .toList();
        return aligned.size() == numbers.length ? Optional.of(aligned) : Optional.empty();
    }

    private static Optional<Scaled> at(Scaled number, int scale) {
        var digits = scale - number.range().scale();
        if (digits == 0) {
            return Optional.of(number);
        }
        if (digits > FINEST) {
            return Optional.empty();
        }
        return number.range().at(scale).map(range -> {
            var source = number.source();
            var factor = BigInteger.TEN.pow(digits).longValueExact();
            return new Scaled(
                    frame -> {
                        var units = source.read(frame);
                        return units == Units.MISSING ? units : units * factor;
                    },
                    range);
        });
    }
}
