package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.expr.UnitsSource;
import io.hengce.flow.expr.UnitsWriter;
import io.hengce.flow.value.Units;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Base and points as longs, where they are small enough that their sum is one. Safe for many threads. */
final class ScoreSum {

    private final Place place;
    private final UnitsWriter writer;
    private final long base;
    private final long[][] points;

    private ScoreSum(Place place, UnitsWriter writer, long base, long[][] points) {
        this.place = place;
        this.writer = writer;
        this.base = base;
        this.points = points;
    }

    /** Empty where the score has no longs, or the sum might not be one. */
    static Optional<ScoreSum> of(Place place, Score score, Slots slots, Target target) {
        return score.units()
                .flatMap(units -> UnitsWriter.of(slots, target.slot(), units)
                        .map(writer -> new ScoreSum(place, writer, score.base(units), score.points(units))));
    }

    /** The sum as generated code, where there is such; it comes to missing where an input lies in no bin. */
    Optional<UnitsSource> code(LookedUp looked) {
        return looked.points(base, points);
    }

    /** @throws NodeFault when the sum is out of the field's range */
    void write(Frame frame, int[] bins) {
        var sum = base;
        for (var number = 0; number < bins.length; number++) {
            sum += points[number][bins[number]];
        }
        write(frame, sum);
    }

    /** @throws NodeFault when the sum is out of the field's range */
    void write(Frame frame, long sum) {
        try {
            writer.write(frame, sum);
        } catch (EvaluationFault fault) {
            throw NodeFault.at(place, fault);
        }
    }

    /** What is added up. */
    record Score(BigDecimal base, List<Scored> characteristics) {

        /** Units in which the base, all points and all their sums are whole. */
        private Optional<Units.Decimals> units() {
            var all = Stream.concat(Stream.of(base), characteristics.stream().flatMap(Scored::points));
            var scale = all.mapToInt(number -> number.stripTrailingZeros().scale())
                    .max()
                    .orElse(0);
            return Units.Decimals.between(Math.max(0, scale), sum(BinaryOperator::minBy), sum(BinaryOperator::maxBy));
        }

        private BigDecimal sum(Extreme extreme) {
            return characteristics.stream()
                    .map(each -> each.points()
                            .reduce(extreme.of(Comparator.naturalOrder()))
                            .orElse(BigDecimal.ZERO))
                    .reduce(base, BigDecimal::add);
        }

        private long base(Units.Decimals units) {
            return whole(base, units);
        }

        private long[][] points(Units.Decimals units) {
            return characteristics.stream()
                    .map(each -> each.points()
                            .mapToLong(number -> whole(number, units))
                            .toArray())
                    .toArray(long[][]::new);
        }

        private static long whole(BigDecimal number, Units.Decimals units) {
            return number.movePointRight(units.scale()).longValueExact();
        }
    }

    @FunctionalInterface
    private interface Extreme {
        BinaryOperator<BigDecimal> of(Comparator<BigDecimal> order);
    }
}
