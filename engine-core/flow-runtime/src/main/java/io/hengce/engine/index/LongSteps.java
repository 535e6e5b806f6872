package io.hengce.engine.index;

import io.hengce.flow.value.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** The segments of numbers that are longs: each begins at a long and ends before the next. Safe for many threads. */
final class LongSteps implements UnitAxis {

    private final long[] begins;
    private final int[] segments;

    /** @param units how the longs stand for numbers */
    LongSteps(Bounds<BigDecimal> bounds, Units.Decimals units) {
        var steps = new TreeMap<Long, Integer>();
        steps.put(Long.MIN_VALUE, 0);
        bounds.all().forEach(bound -> add(bound, bounds, units, steps));
        begins = steps.keySet().stream().mapToLong(Long::longValue).toArray();
        segments = steps.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** A bound between two longs lies in no segment of its own. */
    private static void add(
            BigDecimal bound, Bounds<BigDecimal> bounds, Units.Decimals units, TreeMap<Long, Integer> steps) {
        var scaled = bound.scaleByPowerOfTen(units.scale());
        if (scaled.compareTo(BigDecimal.valueOf(units.max())) > 0) {
            return;
        }
        if (scaled.compareTo(BigDecimal.valueOf(units.min())) < 0) {
            steps.put(units.min(), bounds.above(bound));
            return;
        }
        var first = scaled.setScale(0, RoundingMode.CEILING);
        if (first.compareTo(scaled) == 0) {
            steps.put(first.longValueExact(), bounds.segment(bound));
            steps.put(first.longValueExact() + 1, bounds.above(bound));
        } else {
            steps.put(first.longValueExact(), bounds.above(bound));
        }
    }

    @Override
    public List<Long> begins() {
        return Arrays.stream(begins).boxed().toList();
    }

    @Override
    public int segment(long units) {
        var found = Arrays.binarySearch(begins, units);
        return segments[found < 0 ? -found - 2 : found];
    }
}
