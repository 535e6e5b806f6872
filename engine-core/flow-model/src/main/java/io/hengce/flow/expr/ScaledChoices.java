package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.expr.LongForm.Operation;
import java.util.Optional;

/** One of two scaled longs in the same units, or one without its sign. */
final class ScaledChoices {

    private ScaledChoices() {}

    static Optional<Scaled> smaller(NumberCode left, NumberCode right) {
        return ScaledArithmetic.aligned(left, right, (one, other) -> {
            var range = new ScaledRange(
                    one.range().scale(),
                    Math.min(one.range().min(), other.range().min()),
                    Math.min(one.range().max(), other.range().max()));
            return Optional.of(new Scaled(ScaledArithmetic.pair(Operation.SMALLER, one, other), range));
        });
    }

    static Optional<Scaled> greater(NumberCode left, NumberCode right) {
        return ScaledArithmetic.aligned(left, right, (one, other) -> {
            var range = new ScaledRange(
                    one.range().scale(),
                    Math.max(one.range().min(), other.range().min()),
                    Math.max(one.range().max(), other.range().max()));
            return Optional.of(new Scaled(ScaledArithmetic.pair(Operation.GREATER, one, other), range));
        });
    }

    /** The first where the condition is true, else the second; the other one is not reached. */
    static Optional<Scaled> choose(Condition test, NumberCode then, NumberCode otherwise) {
        return ScaledArithmetic.aligned(
                then,
                otherwise,
                (one, other) -> Optional.of(new Scaled(
                        new LongForm.Chosen(test, one.source(), other.source()), either(one.range(), other.range()))));
    }

    static Optional<Scaled> orDefault(NumberCode value, NumberCode fallback) {
        return ScaledArithmetic.aligned(
                value,
                fallback,
                (one, other) -> Optional.of(new Scaled(
                        new LongForm.Defaulted(one.source(), other.source()), either(one.range(), other.range()))));
    }

    static Scaled absolute(Scaled number) {
        var range = number.range();
        var least = Math.max(0, Math.max(range.min(), -range.max()));
        var most = Math.max(Math.abs(range.min()), Math.abs(range.max()));
        return new Scaled(new LongForm.Absolute(number.source()), new ScaledRange(range.scale(), least, most));
    }

    private static ScaledRange either(ScaledRange one, ScaledRange other) {
        return new ScaledRange(one.scale(), Math.min(one.min(), other.min()), Math.max(one.max(), other.max()));
    }
}
