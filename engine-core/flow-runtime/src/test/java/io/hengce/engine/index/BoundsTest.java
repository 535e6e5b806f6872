package io.hengce.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.expr.Interval;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where values lie among the ends of intervals. */
final class BoundsTest {

    private static final int MANY = 1 << 14;

    @Test
    void anEndThatStandsTwiceIsOneSegment() {
        var bounds = new Bounds<>(List.of(Interval.only(1), Interval.only(3), Interval.only(3)), new Integer[0]);

        assertThat(bounds.all()).containsExactly(1, 3);
        assertThat(bounds.segments()).isEqualTo(5);
        assertThat(IntStream.rangeClosed(0, 4).map(bounds::segment)).containsExactly(0, 1, 2, 3, 4);
        assertThat(bounds.above(1)).isEqualTo(2);
        assertThat(bounds.above(3)).isEqualTo(4);
    }

    /** A table of many rows is not loaded in the time of its rows by its rows. */
    @Test
    void anEndIsFoundInFewComparisons() {
        var comparisons = new AtomicLong();
        var ends = IntStream.range(0, MANY)
                .mapToObj(end -> new Counted(end, comparisons))
                .toList();
        var bounds = new Bounds<>(ends.stream().map(Interval::only).toList(), new Counted[0]);
        comparisons.set(0);

        for (var end : ends) {
            assertThat(bounds.above(end)).isEqualTo(2 * end.number() + 2);
        }

        assertThat(comparisons.get()).isLessThanOrEqualTo(MANY * 15L);
    }

    private record Counted(int number, AtomicLong comparisons) implements Comparable<Counted> {

        @Override
        public int compareTo(Counted other) {
            comparisons.incrementAndGet();
            return Integer.compare(number, other.number);
        }
    }
}
