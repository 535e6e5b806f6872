package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code in} and {@code between} as code: the value is read once, its tests are tried in order until one holds. One per text. */
final class MemberLowering {

    private final Lowering lowering;

    MemberLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    TruthCode in(Code value, List<Member> members) {
        var operands = new ArrayList<>(List.of(value));
        var lowered = members.stream().map(member -> bounds(member, operands)).toList();
        var traits = Traits.of(operands.toArray(Code[]::new));
        var condition = constants(value, lowered).orElseGet(() -> any(Ordered.of(value), lowered));
        return new TruthCode(condition, traits);
    }

    /** The one or two comparisons that a member asks for. */
    private List<Bound> bounds(Member member, List<Code> operands) {
        return member.accept(new Member.Cases<List<Bound>>() {
            @Override
            public List<Bound> equal(Member.Equal equal) {
                return List.of(bound(ComparisonOperator.EQUAL, equal.value(), operands));
            }

            @Override
            public List<Bound> compared(Member.Compared compared) {
                return List.of(bound(compared.operator(), compared.value(), operands));
            }

            @Override
            public List<Bound> range(Member.Range range) {
                return List.of(
                        bound(range.lowOperator(), range.low(), operands),
                        bound(range.highOperator(), range.high(), operands));
            }
        });
    }

    private Bound bound(ComparisonOperator operator, Expr end, List<Code> operands) {
        var code = lowering.lower(end);
        operands.add(code);
        return new Bound(operator, code);
    }

    /** Tests that need no more than constants. */
    private static Optional<Condition> constants(Code value, List<List<Bound>> members) {
        var bounds = members.stream().flatMap(List::stream).toList();
        if (!bounds.stream().allMatch(bound -> bound.code().traits().constant())) {
            return Optional.empty();
        }
        return value instanceof NumberCode number
                ? ConstantSets.numbers(number, members)
                : ConstantSets.texts(value, bounds);
    }

    private static <T> Condition any(Ordered<T> value, List<List<Bound>> members) {
        var source = value.source();
        var tests = members.stream().map(bounds -> test(value, bounds)).toList();
        if (tests.size() == 1) {
            var only = tests.get(0);
            return frame -> only.test(frame, source.read(frame));
        }
        return frame -> {
            var read = source.read(frame);
            var result = Ternary.FALSE;
            for (var test : tests) {
                var truth = test.test(frame, read);
                if (truth == Ternary.TRUE) {
                    return truth;
                }
                if (truth == Ternary.UNKNOWN) {
                    result = truth;
                }
            }
            return result;
        };
    }

    private static <T> Test<T> test(Ordered<T> value, List<Bound> bounds) {
        var first = test(value, bounds.get(0));
        if (bounds.size() == 1) {
            return first;
        }
        var second = test(value, bounds.get(1));
        return (frame, read) -> {
            var one = first.test(frame, read);
            var other = second.test(frame, read);
            return one == Ternary.UNKNOWN || other == Ternary.UNKNOWN
                    ? Ternary.UNKNOWN
                    : Ternary.of(one.isTrue() && other.isTrue());
        };
    }

    private static <T> Test<T> test(Ordered<T> value, Bound bound) {
        var end = value.like(bound.code());
        var order = value.order();
        var operator = bound.operator();
        return (frame, read) -> {
            var other = end.read(frame);
            return read == null || other == null
                    ? Ternary.UNKNOWN
                    : Ternary.of(operator.holds(order.compare(read, other)));
        };
    }

    /** One comparison of a value, the value left out. */
    record Bound(ComparisonOperator operator, Code code) {}

    @FunctionalInterface
    private interface Test<T> {
        Ternary test(Frame frame, @Nullable T value);
    }
}
