package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.expr.Interval.Bound;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The members of a cell as one set of values of the input's type.
 *
 * @param values the value of a constant operand
 */
record CellShapes(FieldType input, Function<Expr, Value> values) {

    CellShape of(List<Member> members) {
        return shape(members, false);
    }

    CellShape complement(List<Member> members) {
        return shape(members, true);
    }

    private CellShape shape(List<Member> members, boolean complement) {
        return input.accept(new FieldType.Cases<CellShape>() {
            @Override
            public CellShape number(NumberType type) {
                return new CellShape.Numbers(intervals(members, complement, CellShapes::plain));
            }

            @Override
            public CellShape string(StringType type) {
                return texts(members, complement);
            }

            @Override
            public CellShape truth() {
                return truths(members, complement);
            }

            @Override
            public CellShape date() {
                return new CellShape.Dates(intervals(members, complement, value -> ((Value.DateValue) value).date()));
            }

            @Override
            public CellShape dateTime() {
                return new CellShape.Times(intervals(
                        members,
                        complement,
                        value -> ((Value.DateTimeValue) value).time().toInstant()));
            }

            @Override
            public CellShape list(ListType type) {
                throw new IllegalStateException("a list is no input of a cell");
            }

            @Override
            public CellShape record(RecordType type) {
                throw new IllegalStateException("a record is no input of a cell");
            }
        });
    }

    /** An operand that is missing (a parameter without a value) makes its member match nothing, complemented or not. */
    private boolean isPresent(Member member) {
        return Operands.of(member).stream().map(values).noneMatch(Value::isMissing);
    }

    private <T extends Comparable<? super T>> Intervals<T> intervals(
            List<Member> members, boolean complement, Function<Value, T> unwrap) {
        var reader = new IntervalReader<T>(values.andThen(unwrap));
        var all = new Intervals<T>(List.of());
        for (var member : members) {
            if (isPresent(member)) {
                all = all.union(member.accept(reader));
            }
        }
        return complement ? all.complement() : all;
    }

    /** The number without trailing zeros, so that equal sets are equal. */
    private static BigDecimal plain(Value value) {
        return new BigDecimal(((Value.NumberValue) value).toString());
    }

    private CellShape texts(List<Member> members, boolean complement) {
        var all = new CellShape.Texts(new TreeSet<>(), false);
        for (var member : members) {
            if (isPresent(member)) {
                var value = values.apply(Operands.of(member).get(0)).toString();
                all = all.union(new CellShape.Texts(new TreeSet<>(Set.of(value)), differs(member)));
            }
        }
        return complement ? new CellShape.Texts(all.values(), !all.complement()) : all;
    }

    private CellShape truths(List<Member> members, boolean complement) {
        var matched = members.stream()
                .filter(this::isPresent)
                .map(member -> values.apply(Operands.of(member).get(0)).equals(Value.of(true)) != differs(member))
                .collect(Collectors.toSet());
        return new CellShape.Truths(Stream.of(true, false)
                .filter(truth -> matched.contains(truth) != complement)
                .collect(Collectors.toSet()));
    }

    /** Whether the member asks for a value that differs. */
    private static boolean differs(Member member) {
        return member instanceof Member.Compared compared && compared.operator() == ComparisonOperator.NOT_EQUAL;
    }

    /** One member as intervals. */
    private record IntervalReader<T extends Comparable<? super T>>(Function<Expr, T> values)
            implements Member.Cases<Intervals<T>> {

        @Override
        public Intervals<T> equal(Member.Equal equal) {
            return Intervals.of(Interval.only(values.apply(equal.value())));
        }

        @Override
        public Intervals<T> compared(Member.Compared compared) {
            return bounded(compared.operator(), values.apply(compared.value()));
        }

        @Override
        public Intervals<T> range(Member.Range range) {
            return bounded(range.lowOperator(), values.apply(range.low()))
                    .intersection(bounded(range.highOperator(), values.apply(range.high())));
        }

        private Intervals<T> bounded(ComparisonOperator operator, T end) {
            var included = Optional.of(new Bound<>(end, true));
            var excluded = Optional.of(new Bound<>(end, false));
            return switch (operator) {
                case EQUAL -> Intervals.of(Interval.only(end));
                case NOT_EQUAL -> Intervals.of(Interval.only(end)).complement();
                case LESS -> Intervals.of(new Interval<>(Optional.empty(), excluded));
                case LESS_OR_EQUAL -> Intervals.of(new Interval<>(Optional.empty(), included));
                case GREATER -> Intervals.of(new Interval<>(excluded, Optional.empty()));
                case GREATER_OR_EQUAL -> Intervals.of(new Interval<>(included, Optional.empty()));
            };
        }
    }
}
