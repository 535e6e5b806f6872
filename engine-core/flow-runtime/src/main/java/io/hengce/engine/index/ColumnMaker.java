package io.hengce.engine.index;

import io.hengce.flow.expr.CellShape;
import io.hengce.flow.expr.Interval;
import io.hengce.flow.expr.Intervals;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Makes the cells of one input into a column; what the first cell that names values says of their type holds for all. One per column. */
final class ColumnMaker implements CellShape.Cases<Column> {

    private final Units units;
    private final Map<Integer, CellShape> cells;
    private final BitSet untested = new BitSet();
    private final BitSet missing = new BitSet();
    private final int rows;
    private final int weight;

    /**
     * @param units what tells its values apart, if longs do
     * @param cells by row; rows that are not there match everything
     * @param weight the words of memory that the column may take
     */
    ColumnMaker(Units units, Map<Integer, CellShape> cells, int rows, int weight) {
        this.units = units;
        this.cells = cells;
        this.rows = rows;
        this.weight = weight;
        for (var row = 0; row < rows; row++) {
            var shape = cells.getOrDefault(row, new CellShape.Any());
            untested.set(row, shape instanceof CellShape.Any);
            missing.set(row, shape instanceof CellShape.Any || shape instanceof CellShape.Missing);
        }
    }

    Column column() {
        return cells.values().stream()
                .filter(shape -> !(shape instanceof CellShape.Any || shape instanceof CellShape.Missing))
                .findFirst()
                .map(shape -> shape.accept(this))
                .orElseGet(this::any);
    }

    @Override
    public Column any() {
        return column(value -> Axis.NOWHERE, UnitAxis.NOWHERE, new Segments(1, untested, rows));
    }

    @Override
    public Column missing() {
        return any();
    }

    private Column column(Axis axis, Segments segments) {
        return column(axis, UnitAxis.NOWHERE, segments);
    }

    private Column column(Axis axis, UnitAxis unitAxis, Segments segments) {
        return new Column(axis, unitAxis, segments.sets(weight), RowSet.of(missing, rows), RowSet.of(untested, rows));
    }

    @Override
    public Column numbers(Intervals<BigDecimal> values) {
        var parts = parts(CellShape.Numbers.class, CellShape.Numbers::values);
        var bounds = new Bounds<>(all(parts), new BigDecimal[0]);
        UnitAxis unitAxis = units instanceof Units.Decimals numbers ? new LongSteps(bounds, numbers) : UnitAxis.NOWHERE;
        return column(
                value -> value instanceof Value.NumberValue number ? bounds.segment(number.number()) : Axis.NOWHERE,
                unitAxis,
                segments(parts, bounds));
    }

    @Override
    public Column dates(Intervals<LocalDate> values) {
        var parts = parts(CellShape.Dates.class, CellShape.Dates::values);
        var bounds = new Bounds<>(all(parts), new LocalDate[0]);
        return column(
                value -> value instanceof Value.DateValue date ? bounds.segment(date.date()) : Axis.NOWHERE,
                segments(parts, bounds));
    }

    @Override
    public Column times(Intervals<Instant> values) {
        var parts = parts(CellShape.Times.class, CellShape.Times::values);
        var bounds = new Bounds<>(all(parts), new Instant[0]);
        return column(
                value -> value instanceof Value.DateTimeValue time
                        ? bounds.segment(time.time().toInstant())
                        : Axis.NOWHERE,
                segments(parts, bounds));
    }

    private <S extends CellShape, T extends Comparable<? super T>> Map<Integer, List<Interval<T>>> parts(
            Class<S> kind, Function<S, Intervals<T>> values) {
        var parts = new HashMap<Integer, List<Interval<T>>>();
        shapes(kind).forEach((row, shape) -> parts.put(row, values.apply(shape).parts()));
        return parts;
    }

    private static <T extends Comparable<? super T>> List<Interval<T>> all(Map<Integer, List<Interval<T>>> parts) {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    private <T extends Comparable<? super T>> Segments segments(
            Map<Integer, List<Interval<T>>> parts, Bounds<T> bounds) {
        var segments = new Segments(bounds.segments(), untested, rows);
        parts.forEach((row, own) -> own.forEach(part -> segments.match(row, bounds.first(part), bounds.last(part))));
        return segments;
    }

    private <S extends CellShape> Map<Integer, S> shapes(Class<S> kind) {
        var shapes = new HashMap<Integer, S>();
        cells.forEach((row, shape) -> {
            if (kind.isInstance(shape)) {
                shapes.put(row, kind.cast(shape));
            }
        });
        return shapes;
    }

    /** Segment 0 is every string that no cell names. */
    @Override
    public Column texts(CellShape.Texts any) {
        var shapes = shapes(CellShape.Texts.class);
        var named = new TreeSet<String>();
        shapes.values().forEach(shape -> named.addAll(shape.values()));
        var numbers = new HashMap<String, Integer>();
        named.forEach(text -> numbers.put(text, numbers.size() + 1));
        var segments = new Segments(named.size() + 1, untested, rows);
        shapes.forEach((row, shape) -> {
            var own = shape.values().stream().map(numbers::get).sorted().toList();
            if (shape.complement()) {
                others(own, named.size()).forEach(gap -> segments.match(row, gap[0], gap[1]));
            } else {
                own.forEach(number -> segments.match(row, number, number));
            }
        });
        return column(
                value -> value instanceof Value.TextValue text ? numbers.getOrDefault(text.text(), 0) : Axis.NOWHERE,
                unitAxis(numbers),
                segments);
    }

    private UnitAxis unitAxis(Map<String, Integer> numbers) {
        if (!(units instanceof Units.Codes codes)) {
            return UnitAxis.NOWHERE;
        }
        var byPlace = codes.codes().stream()
                .mapToInt(code -> numbers.getOrDefault(code, 0))
                .toArray();
        return new Places(byPlace);
    }

    /** The segments of strings of a closed domain, by their places in it. */
    private record Places(int[] segments) implements UnitAxis {

        @Override
        public int segment(long place) {
            return segments[(int) Math.max(0, place)];
        }

        @Override
        public List<Long> begins() {
            return LongStream.range(0, Math.max(1, segments.length))
                    .mapToObj(place -> place == 0 ? Long.MIN_VALUE : place)
                    .toList();
        }
    }

    /** What is left of 0 to a last number without some, as stretches. */
    private static List<int[]> others(List<Integer> without, int last) {
        var gaps = new ArrayList<int[]>();
        var from = 0;
        for (var number : without) {
            gaps.add(new int[] {from, number - 1});
            from = number + 1;
        }
        gaps.add(new int[] {from, last});
        return gaps;
    }

    /** Segment 0 is false, segment 1 is true. */
    @Override
    public Column truths(Set<Boolean> any) {
        var segments = new Segments(2, untested, rows);
        shapes(CellShape.Truths.class)
                .forEach((row, shape) -> shape.values().forEach(truth -> {
                    var segment = truth ? 1 : 0;
                    segments.match(row, segment, segment);
                }));
        return column(
                value -> value instanceof Value.BooleanValue truth ? (truth.truth() ? 1 : 0) : Axis.NOWHERE, segments);
    }
}
