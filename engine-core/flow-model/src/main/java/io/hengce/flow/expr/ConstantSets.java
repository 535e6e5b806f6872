package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.MemberLowering.Bound;
import io.hengce.flow.value.Ternary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Membership in constant sets, without reading a constant again: scaled numbers in intervals, strings in a hash set. */
final class ConstantSets {

    private ConstantSets() {}

    /** Empty unless the number and every constant are scaled longs and every member is an interval. */
    static Optional<Condition> numbers(NumberCode value, List<List<Bound>> members) {
        var bounds = members.stream().flatMap(List::stream).toList();
        if (bounds.stream().anyMatch(bound -> bound.operator() == ComparisonOperator.NOT_EQUAL)) {
            return Optional.empty();
        }
        var numbers = Stream.concat(Stream.of(value), bounds.stream().map(bound -> (NumberCode) bound.code()))
                .toArray(NumberCode[]::new);
        return ScaledArithmetic.aligned(numbers).map(aligned -> {
            var lows = new long[members.size()];
            var highs = new long[members.size()];
            var next = 1;
            for (var index = 0; index < lows.length; index++) {
                lows[index] = Long.MIN_VALUE + 1;
                highs[index] = Long.MAX_VALUE;
                for (var bound : members.get(index)) {
                    var end = aligned.get(next++).range().min();
                    lows[index] = Math.max(lows[index], Comparisons.lowest(bound.operator(), end));
                    highs[index] = Math.min(highs[index], Comparisons.highest(bound.operator(), end));
                }
            }
            return within(aligned.get(0).source(), lows, highs);
        });
    }

    private static Condition within(UnitsSource value, long[] lows, long[] highs) {
        return lows.length == 1
                ? new Within(value, lows[0], highs[0])
                : new LongTest.InIntervals(
                        value,
                        Arrays.stream(lows).boxed().toList(),
                        Arrays.stream(highs).boxed().toList());
    }

    /** Empty unless the value is a string and every member is a string that is there. */
    static Optional<Condition> texts(Code value, List<Bound> members) {
        if (!(value instanceof ObjectCode<?> object) || object.kind() != Kind.TEXT) {
            return Optional.empty();
        }
        var texts = new HashSet<String>();
        for (var member : members) {
            var text = CodedTexts.constant(member.code());
            if (member.operator() != ComparisonOperator.EQUAL || text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(CodedTexts.in(value, texts)
                .orElseGet(() -> in(object.as(Kind.TEXT).source(), texts)));
    }

    private static Condition in(Source<String> source, Set<String> texts) {
        return frame -> {
            var text = source.read(frame);
            return text == null ? Ternary.UNKNOWN : Ternary.of(texts.contains(text));
        };
    }
}
