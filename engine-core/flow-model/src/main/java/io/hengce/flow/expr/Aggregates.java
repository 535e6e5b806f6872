package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What several values come to, in the arithmetic of expressions; one that is missing makes the whole missing. */
public final class Aggregates {

    private static final Comparator<Value> ORDER = Comparator.comparing(Aggregates::key);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Aggregates() {}

    /**
     * The sum, 0 of no values.
     *
     * @throws EvaluationFault {@code ENGINE_OVERFLOW} where it is too large for a decimal128
     */
    public static Value sum(List<Value> values) {
        var sum = BigDecimal.ZERO;
        for (var value : values) {
            if (value.isMissing()) {
                return value;
            }
            sum = Decimals.add(sum, number(value));
        }
        return Value.of(sum);
    }

    /** The sum divided by how many there are, missing of no values. */
    public static Value mean(List<Value> values) {
        var sum = sum(values);
        return sum.isMissing() || values.isEmpty()
                ? Value.Missing.MISSING
                : Value.of(Decimals.divide(number(sum), BigDecimal.valueOf(values.size())));
    }

    /** The middle one in ascending order, or the mean of the two in the middle; missing of no values. */
    public static Value median(List<Value> values) {
        if (values.isEmpty() || values.stream().anyMatch(Value::isMissing)) {
            return Value.Missing.MISSING;
        }
        var sorted = values.stream().map(Aggregates::number).sorted().toList();
        var middle = sorted.size() / 2;
        return Value.of(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : Decimals.divide(Decimals.add(sorted.get(middle - 1), sorted.get(middle)), TWO));
    }

    private static BigDecimal number(Value value) {
        return ((Value.NumberValue) value).number();
    }

    /** The smallest number or earliest time, missing of no values. */
    public static Value smallest(List<Value> values) {
        return first(values, ORDER);
    }

    /** The largest number or latest time, missing of no values. */
    public static Value largest(List<Value> values) {
        return first(values, ORDER.reversed());
    }

    /** How two numbers or times are ordered. */
    public static int compare(Value one, Value other) {
        return ORDER.compare(one, other);
    }

    private static Value first(List<Value> values, Comparator<Value> order) {
        return values.stream().anyMatch(Value::isMissing)
                ? Value.Missing.MISSING
                : values.stream().min(order).orElse(Value.Missing.MISSING);
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> key(Value value) {
        return (Comparable<Object>) value.accept(new Keys(value));
    }

    /** What a value is ordered by; strings, booleans, lists, records and missing have no order. */
    private record Keys(Value value) implements Value.Cases<Comparable<?>> {
        @Override
        public Comparable<?> number(BigDecimal number) {
            return number;
        }

        @Override
        public Comparable<?> date(LocalDate date) {
            return date;
        }

        @Override
        public Comparable<?> dateTime(OffsetDateTime time) {
            return time.toInstant();
        }

        @Override
        public Comparable<?> missing() {
            throw unordered();
        }

        @Override
        public Comparable<?> text(String text) {
            throw unordered();
        }

        @Override
        public Comparable<?> truth(boolean truth) {
            throw unordered();
        }

        @Override
        public Comparable<?> list(List<Value> elements) {
            throw unordered();
        }

        @Override
        public Comparable<?> record(Map<String, Value> members) {
            throw unordered();
        }

        private IllegalArgumentException unordered() {
            return new IllegalArgumentException("no order for " + value);
        }
    }
}
