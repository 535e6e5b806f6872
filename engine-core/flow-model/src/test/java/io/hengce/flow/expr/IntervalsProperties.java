package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.expr.Interval.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class IntervalsProperties {

    @Property(tries = 2000)
    void setOperationsAgreeWithMembership(@ForAll long seed) {
        var random = new Random(seed);
        var left = intervals(random);
        var right = intervals(random);

        for (var half = -2; half <= 14; half++) {
            var value = BigDecimal.valueOf(half * 5L, 1);
            assertThat(left.union(right).contains(value)).isEqualTo(left.contains(value) || right.contains(value));
            assertThat(left.intersection(right).contains(value))
                    .isEqualTo(left.contains(value) && right.contains(value));
            assertThat(left.complement().contains(value)).isEqualTo(!left.contains(value));
            assertThat(left.minus(right).contains(value)).isEqualTo(left.contains(value) && !right.contains(value));
        }
    }

    @Property(tries = 2000)
    void partsAreApartAndTheComplementOfTheComplementIsTheSame(@ForAll long seed) {
        var set = intervals(new Random(seed));

        assertThat(set.complement().complement()).isEqualTo(set);
        assertThat(set.union(set.complement())).isEqualTo(Intervals.<BigDecimal>all());
        assertThat(set.intersection(set.complement()).isEmpty()).isTrue();
        assertThat(set.parts()).noneMatch(Interval::isEmpty);
    }

    private static Intervals<BigDecimal> intervals(Random random) {
        var parts = IntStream.range(0, random.nextInt(4))
                .mapToObj(index -> new Interval<>(end(random), end(random)))
                .toList();
        return new Intervals<>(List.copyOf(parts));
    }

    private static Optional<Bound<BigDecimal>> end(Random random) {
        return random.nextInt(6) == 0
                ? Optional.empty()
                : Optional.of(new Bound<>(BigDecimal.valueOf(random.nextInt(6)), random.nextBoolean()));
    }
}
