package io.hengce.flow.check;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.expr.CellShape;
import io.hengce.flow.expr.Interval;
import io.hengce.flow.expr.Intervals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes the axis of an input from its type and the cells over it. */
record Axes(List<CellShape> cells) implements FieldType.Cases<Axis> {

    private static final Interval<BigDecimal> UNBOUNDED = Interval.all();

    static Axis of(FieldType input, List<CellShape> cells) {
        return input.accept(new Axes(cells));
    }

    @Override
    public Axis number(FieldType.NumberType type) {
        var range = new Interval<>(
                type.min().map(min -> new Interval.Bound<>(min, true)),
                type.max().map(max -> new Interval.Bound<>(max, true)));
        return new Axis(type.scale(), range, Axes::plain);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public Axis string(FieldType.StringType type) {
        var isOpen = type.domain().isEmpty();
        var labels = isOpen
                ? new TextLabels(List.copyOf(named()), true)
                : new TextLabels(
                        type.domain().stream().map(DomainValue::code).distinct().toList(), false);
        return whole(0, labels.size() - 1, labels);
    }

    /** Every string that a cell names. */
    private SortedSet<String> named() {
        var named = new TreeSet<String>();
        cells.forEach(cell -> named.addAll(cell.accept(new NamedTexts())));
        return named;
    }

    @Override
    public Axis truth() {
        return whole(0, 1, position -> Boolean.toString(position.signum() > 0));
    }

    private static Axis whole(long first, long last, Axis.Labels labels) {
        var range = new Interval<>(
                Optional.of(new Interval.Bound<>(BigDecimal.valueOf(first), true)),
                Optional.of(new Interval.Bound<>(BigDecimal.valueOf(last), true)));
        return new Axis(OptionalInt.of(0), range, labels);
    }

    @Override
    public Axis date() {
        return new Axis(
                OptionalInt.of(0),
                UNBOUNDED,
                day -> LocalDate.ofEpochDay(day.longValue()).toString());
    }

    @Override
    public Axis dateTime() {
        return new Axis(
                OptionalInt.empty(),
                UNBOUNDED,
                second -> Instant.ofEpochSecond(second.longValue()).toString());
    }

    @Override
    public Axis list(FieldType.ListType type) {
        throw new IllegalStateException("a list is no input of a cell");
    }

    @Override
    public Axis record(FieldType.RecordType type) {
        throw new IllegalStateException("a record is no input of a cell");
    }

    private static final class NamedTexts implements CellShape.Cases<Set<String>> {
        @Override
        public Set<String> any() {
            return Set.of();
        }

        @Override
        public Set<String> missing() {
            return Set.of();
        }

        @Override
        public Set<String> numbers(Intervals<BigDecimal> values) {
            return Set.of();
        }

        @Override
        public Set<String> dates(Intervals<LocalDate> values) {
            return Set.of();
        }

        @Override
        public Set<String> times(Intervals<Instant> values) {
            return Set.of();
        }

        @Override
        public Set<String> texts(CellShape.Texts texts) {
            return texts.values();
        }

        @Override
        public Set<String> truths(Set<Boolean> values) {
            return Set.of();
        }
    }
}
