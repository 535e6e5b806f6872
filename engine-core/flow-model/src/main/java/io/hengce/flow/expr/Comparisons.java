package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import java.math.BigDecimal;
import java.util.Optional;

/** Comparisons as code; unknown when an operand is missing. */
final class Comparisons {

    private static final long LOWEST = ScaledRange.MISSING + 1;

    private Comparisons() {}

    static TruthCode of(Code left, ComparisonOperator operator, Code right) {
        var traits = Traits.of(left, right);
        if (left instanceof NumberCode one && right instanceof NumberCode other) {
            return new TruthCode(numbers(one, operator, other), traits);
        }
        return new TruthCode(ordered(Ordered.of(left), operator, right), traits);
    }

    private static <T> Condition ordered(Ordered<T> left, ComparisonOperator operator, Code right) {
        var first = left.source();
        var second = left.like(right);
        var order = left.order();
        return frame -> {
            var one = first.read(frame);
            var other = second.read(frame);
            return one == null || other == null
                    ? Ternary.UNKNOWN
                    : Ternary.of(operator.holds(order.compare(one, other)));
        };
    }

    private static Condition numbers(NumberCode left, ComparisonOperator operator, NumberCode right) {
        if (left.traits().constant() && !right.traits().constant()) {
            return numbers(right, operator.mirrored(), left);
        }
        var scaled = right.traits().constant() && operator != ComparisonOperator.NOT_EQUAL
                ? ScaledArithmetic.aligned(left, right, (one, other) -> Optional.of(withConstant(one, operator, other)))
                : ScaledArithmetic.aligned(left, right, (one, other) -> Optional.of(scaled(one, operator, other)));
        return scaled.orElseGet(() -> decimals(left.source(), operator, right.source()));
    }

    private static Condition decimals(Source<BigDecimal> left, ComparisonOperator operator, Source<BigDecimal> right) {
        return frame -> {
            var one = left.read(frame);
            var other = right.read(frame);
            return one == null || other == null ? Ternary.UNKNOWN : Ternary.of(operator.holds(one.compareTo(other)));
        };
    }

    private static Condition scaled(Scaled left, ComparisonOperator operator, Scaled right) {
        var first = left.source();
        var second = right.source();
        return frame -> {
            var one = first.read(frame);
            var other = second.read(frame);
            return one == ScaledRange.MISSING || other == ScaledRange.MISSING
                    ? Ternary.UNKNOWN
                    : Ternary.of(operator.holds(Long.compare(one, other)));
        };
    }

    private static Condition withConstant(Scaled value, ComparisonOperator operator, Scaled constant) {
        var bound = constant.range().min();
        return switch (operator) {
            case EQUAL -> within(value.source(), bound, bound);
            case LESS -> within(value.source(), LOWEST, bound - 1);
            case LESS_OR_EQUAL -> within(value.source(), LOWEST, bound);
            case GREATER -> within(value.source(), bound + 1, Long.MAX_VALUE);
            case GREATER_OR_EQUAL -> within(value.source(), bound, Long.MAX_VALUE);
            case NOT_EQUAL -> throw new IllegalArgumentException("no interval: " + operator);
        };
    }

    /** {@code low <= value <= high} in units of the value's scale. */
    static Condition within(ScaledSource value, long low, long high) {
        return frame -> {
            var units = value.read(frame);
            return units == ScaledRange.MISSING ? Ternary.UNKNOWN : Ternary.of(units >= low && units <= high);
        };
    }
}
