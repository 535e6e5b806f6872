package io.hengce.flow.expr;

import java.util.Optional;

/**
 * Values from a low to a high end.
 *
 * @param low empty: unbounded
 * @param high empty: unbounded
 */
public record Interval<T extends Comparable<? super T>>(Optional<Bound<T>> low, Optional<Bound<T>> high) {

    /** Every value. */
    public static <T extends Comparable<? super T>> Interval<T> all() {
        return new Interval<>(Optional.empty(), Optional.empty());
    }

    /** The one value. */
    public static <T extends Comparable<? super T>> Interval<T> only(T value) {
        var end = Optional.of(new Bound<>(value, true));
        return new Interval<>(end, end);
    }

    public boolean contains(T value) {
        return low.map(bound -> bound.isBelow(value)).orElse(true)
                && high.map(bound -> bound.isAbove(value)).orElse(true);
    }

    /** Whether no value can lie between the ends; whole numbers are not assumed. */
    public boolean isEmpty() {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        var order = low.get().value().compareTo(high.get().value());
        return order > 0 || order == 0 && !(low.get().included() && high.get().included());
    }

    /** The values of both; may be empty. */
    public Interval<T> intersection(Interval<T> other) {
        return new Interval<>(stricter(low, other.low, 1), stricter(high, other.high, -1));
    }

    private static <T extends Comparable<? super T>> Optional<Bound<T>> stricter(
            Optional<Bound<T>> one, Optional<Bound<T>> other, int sign) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        var order = one.get().value().compareTo(other.get().value()) * sign;
        if (order == 0) {
            return one.get().included() ? other : one;
        }
        return order > 0 ? one : other;
    }

    /** Mathematical notation, e.g. {@code [3000..8000)}; an open end is left out. */
    @Override
    public String toString() {
        var from =
                low.map(bound -> (bound.included() ? "[" : "(") + bound.value()).orElse("(");
        var to = high.map(bound -> bound.value() + (bound.included() ? "]" : ")"))
                .orElse(")");
        return from + ".." + to;
    }

    /** One end. */
    public record Bound<T extends Comparable<? super T>>(T value, boolean included) {

        boolean isBelow(T other) {
            var order = value.compareTo(other);
            return order < 0 || order == 0 && included;
        }

        boolean isAbove(T other) {
            var order = value.compareTo(other);
            return order > 0 || order == 0 && included;
        }

        /** The other side's end at the same value. */
        Bound<T> opposite() {
            return new Bound<>(value, !included);
        }
    }
}
