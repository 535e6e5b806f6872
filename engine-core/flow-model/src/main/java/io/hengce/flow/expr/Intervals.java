package io.hengce.flow.expr;

import io.hengce.flow.expr.Interval.Bound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A set of values as intervals: sorted, apart from each other, none empty. Two equal sets have equal parts. */
public record Intervals<T extends Comparable<? super T>>(List<Interval<T>> parts) {

    public Intervals {
        parts = merged(parts);
    }

    public static <T extends Comparable<? super T>> Intervals<T> of(Interval<T> part) {
        return new Intervals<>(List.of(part));
    }

    /** Every value. */
    public static <T extends Comparable<? super T>> Intervals<T> all() {
        return of(Interval.<T>all());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public boolean contains(T value) {
        return parts.stream().anyMatch(part -> part.contains(value));
    }

    public Intervals<T> union(Intervals<T> other) {
        var all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Intervals<>(all);
    }

    public Intervals<T> intersection(Intervals<T> other) {
        return new Intervals<>(parts.stream()
                .flatMap(one -> other.parts.stream().map(one::intersection))
                .toList());
    }

    /** Every value that is not in the set. */
    public Intervals<T> complement() {
        var gaps = new ArrayList<Interval<T>>();
        var from = Optional.<Bound<T>>empty();
        for (var part : parts) {
            if (part.low().isPresent()) {
                gaps.add(new Interval<>(from, part.low().map(Bound::opposite)));
            }
            if (part.high().isEmpty()) {
                return new Intervals<>(gaps);
            }
            from = part.high().map(Bound::opposite);
        }
        gaps.add(new Interval<>(from, Optional.empty()));
        return new Intervals<>(gaps);
    }

    /** The values of this set that are not in the other: what a table leaves open, for instance. */
    public Intervals<T> minus(Intervals<T> other) {
        return intersection(other.complement());
    }

    private static <T extends Comparable<? super T>> List<Interval<T>> merged(List<Interval<T>> parts) {
        var sorted = new ArrayList<Interval<T>>();
        parts.stream()
                .filter(part -> !part.isEmpty())
                .sorted(Comparator.comparing(Interval::low, Intervals::lowOrder))
                .forEach(part -> {
                    var last = sorted.isEmpty()
                            ? Optional.<Interval<T>>empty()
                            : Optional.of(sorted.get(sorted.size() - 1));
                    if (last.isPresent() && touches(last.get(), part)) {
                        sorted.set(
                                sorted.size() - 1,
                                new Interval<>(
                                        last.get().low(), farther(last.get().high(), part.high())));
                    } else {
                        sorted.add(part);
                    }
                });
        return List.copyOf(sorted);
    }

    private static <T extends Comparable<? super T>> int lowOrder(Optional<Bound<T>> one, Optional<Bound<T>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        var order = one.get().value().compareTo(other.get().value());
        return order != 0
                ? order
                : Boolean.compare(other.get().included(), one.get().included());
    }

    /** Whether nothing lies between the end of the one and the start of the next. */
    private static <T extends Comparable<? super T>> boolean touches(Interval<T> one, Interval<T> next) {
        if (one.high().isEmpty() || next.low().isEmpty()) {
            return true;
        }
        var order = one.high().get().value().compareTo(next.low().get().value());
        return order > 0
                || order == 0
                        && (one.high().get().included() || next.low().get().included());
    }

    private static <T extends Comparable<? super T>> Optional<Bound<T>> farther(
            Optional<Bound<T>> one, Optional<Bound<T>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var order = one.get().value().compareTo(other.get().value());
        return order > 0 || order == 0 && one.get().included() ? one : other;
    }
}
