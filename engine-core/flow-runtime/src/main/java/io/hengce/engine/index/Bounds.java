package io.hengce.engine.index;

import io.hengce.flow.expr.Interval;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ends of the intervals of a column, sorted. Segments are numbered by them: before the first, the first itself, between the first and the second … Safe for many threads. */
final class Bounds<T extends Comparable<? super T>> {

    private final T[] sorted;

    /** @param empty to make the array from */
    Bounds(Collection<Interval<T>> intervals, T[] empty) {
        sorted = intervals.stream()
                .flatMap(part -> Stream.concat(part.low().stream(), part.high().stream()))
                .map(Interval.Bound::value)
                .sorted(Comparator.<T>naturalOrder())
                .toArray(size -> Arrays.copyOf(empty, size));
    }

    int segments() {
        return 2 * sorted.length + 1;
    }

    /** From the lowest; what compares as equal stands once. */
    Collection<T> distinct() {
        return new TreeSet<>(List.of(sorted));
    }

    /** The segment right behind a bound. */
    int above(T bound) {
        var end = 0;
        while (end < sorted.length && sorted[end].compareTo(bound) <= 0) {
            end++;
        }
        return 2 * end;
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
