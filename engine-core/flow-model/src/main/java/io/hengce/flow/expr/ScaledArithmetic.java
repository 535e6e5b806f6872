package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.expr.LongForm.Operation;
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
                (one, other) -> one.range()
                        .plus(other.range())
                        .map(range -> new Scaled(pair(Operation.ADD, one, other), range)));
    }

    static Optional<Scaled> difference(NumberCode left, NumberCode right) {
        return aligned(
                left,
                right,
                (one, other) -> one.range()
                        .plus(other.range().negated())
                        .map(range -> new Scaled(pair(Operation.SUBTRACT, one, other), range)));
    }

    static Optional<Scaled> product(NumberCode left, NumberCode right) {
        return left.scaled().flatMap(one -> right.scaled().flatMap(other -> product(one, other)));
    }

    private static Optional<Scaled> product(Scaled left, Scaled right) {
        return left.range().times(right.range()).map(range -> new Scaled(pair(Operation.MULTIPLY, left, right), range));
    }

    static UnitsSource pair(Operation operation, Scaled left, Scaled right) {
        return new LongForm.Pair(operation, left.source(), right.source());
    }

    static Scaled negated(Scaled number) {
        return new Scaled(
                new LongForm.Times(number.source(), -1), number.range().negated());
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
        var factor = BigInteger.TEN.pow(digits).longValueExact();
        return number.range().at(scale).map(range -> new Scaled(new LongForm.Times(number.source(), factor), range));
    }
}
