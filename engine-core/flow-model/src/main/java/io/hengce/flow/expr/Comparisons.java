package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Units;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** Comparisons as code; unknown when an operand is missing. */
final class Comparisons {

    private static final long LOWEST = Units.MISSING + 1;

    private Comparisons() {}

    static TruthCode of(Code left, ComparisonOperator operator, Code right) {
        var traits = Traits.of(left, right);
        if (left instanceof NumberCode one && right instanceof NumberCode other) {
            return new TruthCode(numbers(one, operator, other), traits);
        }
        var condition =
                CodedTexts.compared(left, operator, right).orElseGet(() -> ordered(Ordered.of(left), operator, right));
        return new TruthCode(condition, traits);
    }

    private static <T> Condition ordered(Ordered<T> left, ComparisonOperator operator, Code right) {
        var first = left.source();
        var second = left.like(right);
        var order = left.order();
        if (!operator.needsOrder() && order.equals(Comparator.naturalOrder())) {
            return equality(first, operator == ComparisonOperator.EQUAL, second);
        }
        return frame -> {
            var one = first.read(frame);
            var other = second.read(frame);
            return one == null || other == null
                    ? Ternary.UNKNOWN
                    : Ternary.of(operator.holds(order.compare(one, other)));
        };
    }

    private static <T> Condition equality(Source<T> left, boolean wanted, Source<T> right) {
        return frame -> {
            var one = left.read(frame);
            var other = right.read(frame);
            return one == null || other == null ? Ternary.UNKNOWN : Ternary.of(one.equals(other) == wanted);
        };
    }

    private static Condition numbers(NumberCode left, ComparisonOperator operator, NumberCode right) {
        if (left.traits().constant() && !right.traits().constant()) {
            return numbers(right, operator.mirrored(), left);
        }
        var scaled = right.traits().constant() && operator != ComparisonOperator.NOT_EQUAL
                ? ScaledArithmetic.aligned(left, right, (one, other) -> Optional.of(withConstant(one, operator, other)))
                : ScaledArithmetic.aligned(left, right, (one, other) -> Optional.of(scaled(one, operator, other)));
        return scaled.or(() -> ratio(left, operator, right))
                .orElseGet(() -> decimals(left.source(), operator, right.source()));
    }

    /**
     * A quotient against a constant, without dividing: {@code a / b < c} as {@code a < b * c}, mirrored where b is negative. Where both sides are scaled longs the quotient
     * differs from c by more than 34 digits can hide, or not at all, so the rounding of the division does not matter.
     */
    private static Optional<Condition> ratio(NumberCode left, ComparisonOperator operator, NumberCode right) {
        if (left.ratio().isEmpty() || !right.traits().constant()) {
            return Optional.empty();
        }
        var divisor = left.ratio().get().divisor();
        var product = NumberCodes.product(divisor, right);
        return divisor.scaled()
                .flatMap(scaled -> ScaledArithmetic.aligned(
                        left.ratio().get().dividend(),
                        product,
                        (one, other) -> Optional.of(
                                new LongTest.Ratio(one.source(), scaled.source(), operator, other.source()))));
    }

    private static Condition decimals(Source<BigDecimal> left, ComparisonOperator operator, Source<BigDecimal> right) {
        return frame -> {
            var one = left.read(frame);
            var other = right.read(frame);
            return one == null || other == null ? Ternary.UNKNOWN : Ternary.of(operator.holds(one.compareTo(other)));
        };
    }

    private static Condition scaled(Scaled left, ComparisonOperator operator, Scaled right) {
        return new LongTest.Compared(left.source(), operator, right.source());
    }

    private static Condition withConstant(Scaled value, ComparisonOperator operator, Scaled constant) {
        var bound = constant.range().min();
        return new Within(value.source(), lowest(operator, bound), highest(operator, bound));
    }

    /** The lowest scaled long that compares so with the bound. */
    static long lowest(ComparisonOperator operator, long bound) {
        return switch (operator) {
            case EQUAL, GREATER_OR_EQUAL -> bound;
            case GREATER -> bound + 1;
            case LESS, LESS_OR_EQUAL -> LOWEST;
            case NOT_EQUAL -> throw new IllegalArgumentException("no interval: " + operator);
        };
    }

    /** The highest scaled long that compares so with the bound. */
    static long highest(ComparisonOperator operator, long bound) {
        return switch (operator) {
            case EQUAL, LESS_OR_EQUAL -> bound;
            case LESS -> bound - 1;
            case GREATER, GREATER_OR_EQUAL -> Long.MAX_VALUE;
            case NOT_EQUAL -> throw new IllegalArgumentException("no interval: " + operator);
        };
    }
}
