package io.hengce.engine.run;

import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A characteristic ready to be scored: what each bin gives, takes and says is worked out before. Safe for many threads. */
final class Scored {

    private final String id;
    private final Formula input;
    private final int firstRule;
    private final Given[] bins;
    private final Bins told;

    /** @param firstRule the number of its first bin in the plan */
    Scored(Characteristic characteristic, Formula input, Lost lost, int firstRule) {
        this.id = characteristic.id();
        this.input = input;
        this.firstRule = firstRule;
        var best = best(characteristic);
        this.bins = characteristic.bins().stream()
                .map(bin -> given(characteristic, bin, best, lost))
                .toArray(Given[]::new);
        this.told = new Bins(id, bins);
    }

    /** The points that make the score highest: the fewest where the weight is negative. */
    private static BigDecimal best(Characteristic characteristic) {
        return characteristic.bins().stream()
                .map(Bin::points)
                .max(Comparator.comparing(characteristic.weight()::multiply))
                .orElse(BigDecimal.ZERO);
    }

    private static Given given(Characteristic characteristic, Bin bin, BigDecimal best, Lost reason) {
        var weight = characteristic.weight();
        var points = weight.multiply(bin.points());
        var lost = weight.multiply(best.subtract(bin.points()));
        return new Given(bin.id(), points, lost, reason.reason(bin, lost));
    }

    String id() {
        return id;
    }

    Formula input() {
        return input;
    }

    /** The number of the bin that hit; as many as there are bins where none did. */
    int bin(NodeFact fact) {
        return Math.min(fact.nextHit(firstRule) - firstRule, bins.length);
    }

    /** Whether any of its bins may give a reason. */
    boolean explains() {
        return Stream.of(bins).anyMatch(bin -> bin.reason().isPresent());
    }

    int size() {
        return bins.length;
    }

    /** The points of its bins, in order. */
    Stream<BigDecimal> points() {
        return Stream.of(bins).map(Given::points);
    }

    Given given(int bin) {
        return bins[bin];
    }

    /** What a trace tells of it. */
    Bins told() {
        return told;
    }

    /** The bins of a characteristic; holds nothing of the engine. */
    record Bins(String characteristic, Given[] bins) {

        PointsGiven points(int bin, Value value) {
            var given = bins[bin];
            return new PointsGiven(characteristic, value, given.bin(), given.points(), given.lost());
        }
    }

    /**
     * What a bin gives.
     *
     * @param lost against the best bin
     * @param reason for the points that are lost, if any
     */
    record Given(String bin, BigDecimal points, BigDecimal lost, Optional<GivenReason> reason) {

        void explain(Run run) {
            if (reason.isPresent()) {
                run.give(reason.get());
            }
        }
    }

    /** Makes the reason for points that a bin loses, if there is one. */
    @FunctionalInterface
    interface Lost {
        Optional<GivenReason> reason(Bin bin, BigDecimal lost);
    }
}
