package io.hengce.engine.index;

import io.hengce.flow.expr.Interval;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ends of the intervals of a column, sorted; what compares as equal stands once. Segments are numbered by them: before the first, the first itself, between the first and the second … Safe for many threads. */
final class Bounds<T extends Comparable<? super T>> {

    private final T[] sorted;

    /** @param empty to make the array from */
    Bounds(Collection<Interval<T>> intervals, T[] empty) {
        sorted = intervals.stream()
                .flatMap(part -> Stream.concat(part.low().stream(), part.high().stream()))
                .map(Interval.Bound::value)
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(empty);
    }

    int segments() {
        return 2 * sorted.length + 1;
    }

    /** From the lowest. */
    List<T> all() {
        return List.of(sorted);
    }

    /** The segment right behind a bound. */
    int above(T bound) {
        return segment(bound) + 1;
    }

    /** Where a value lies. */
    int segment(T value) {
        var low = 0;
        var high = sorted.length - 1;
        while (low <= high) {
            var middle = low + high >>> 1;
            var order = sorted[middle].compareTo(value);
            if (order == 0) {
                return 2 * middle + 1;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 2 * low;
    }

    int first(Interval<T> part) {
        return part.low()
                .map(bound -> segment(bound.value()) + (bound.included() ? 0 : 1))
                .orElse(0);
    }

    int last(Interval<T> part) {
        return part.high()
                .map(bound -> segment(bound.value()) - (bound.included() ? 0 : 1))
                .orElse(segments() - 1);
    }
}
