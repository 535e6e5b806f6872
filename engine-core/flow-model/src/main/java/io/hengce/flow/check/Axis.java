package io.hengce.flow.check;

import io.hengce.flow.expr.CellShape;
import io.hengce.flow.expr.Interval;
import io.hengce.flow.expr.Intervals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The values that an input can have, in a line, so that cells become stretches of it. Strings and booleans stand at whole numbers. Immutable. */
final class Axis implements CellShape.Cases<Region> {

    private final OptionalInt scale;
    private final Stretch whole;
    private final Labels labels;

    /**
     * @param scale digits after the point that every value has at most; empty: any
     * @param range the values that can occur
     */
    Axis(OptionalInt scale, Interval<BigDecimal> range, Labels labels) {
        this.scale = scale;
        this.labels = labels;
        this.whole = stretch(range);
    }

    Stretch whole() {
        return whole;
    }

    Region region(CellShape cell) {
        return cell.accept(this);
    }

    @Override
    public Region any() {
        return new Region(true, whole.isEmpty() ? List.of() : List.of(whole));
    }

    @Override
    public Region missing() {
        return new Region(true, List.of());
    }

    @Override
    public Region numbers(Intervals<BigDecimal> values) {
        return along(values, Function.identity());
    }

    @Override
    public Region dates(Intervals<LocalDate> values) {
        return along(values, date -> BigDecimal.valueOf(date.toEpochDay()));
    }

    @Override
    public Region times(Intervals<Instant> values) {
        return along(
                values, time -> BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), 9)));
    }

    @Override
    public Region texts(CellShape.Texts texts) {
        var named = at(labels.positions(texts.values()));
        return texts.complement() ? new Region(false, Stretch.gaps(whole, named.parts())) : named;
    }

    @Override
    public Region truths(Set<Boolean> values) {
        return at(values.stream().mapToInt(value -> value ? 1 : 0));
    }

    private Region at(IntStream positions) {
        return region(positions
                .mapToObj(position -> stretch(Interval.only(BigDecimal.valueOf(position))))
                .toList());
    }

    private <T extends Comparable<? super T>> Region along(Intervals<T> values, Function<T, BigDecimal> position) {
        return region(values.parts().stream()
                .map(part -> stretch(new Interval<>(
                        part.low().map(low -> moved(low, position)), part.high().map(high -> moved(high, position)))))
                .toList());
    }

    private static <T extends Comparable<? super T>> Interval.Bound<BigDecimal> moved(
            Interval.Bound<T> bound, Function<T, BigDecimal> position) {
        return new Interval.Bound<>(position.apply(bound.value()), bound.included());
    }

    private Region region(List<Stretch> parts) {
        return new Region(
                false, Stretch.merged(parts.stream().map(whole::common).toList()));
    }

    private Stretch stretch(Interval<BigDecimal> values) {
        return new Stretch(
                values.low().map(low -> cut(low.value(), !low.included())).orElse(Cut.BELOW_ALL),
                values.high().map(high -> cut(high.value(), high.included())).orElse(Cut.ABOVE_ALL));
    }

    /** Where values have a scale, every cut stands just below one of them, so that cuts with nothing between are equal. */
    private Cut cut(BigDecimal value, boolean isAbove) {
        if (scale.isEmpty()) {
            return isAbove ? Cut.above(value) : Cut.below(value);
        }
        return Cut.below(
                isAbove
                        ? value.setScale(scale.getAsInt(), RoundingMode.FLOOR).add(step())
                        : value.setScale(scale.getAsInt(), RoundingMode.CEILING));
    }

    private BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(scale.orElse(0));
    }

    /** A stretch as it would be written in a cell, in backticks. */
    String shown(Stretch stretch) {
        var first = Optional.of(stretch.from()).filter(Cut::isFinite);
        var last = Optional.of(stretch.to()).filter(Cut::isFinite).map(this::last);
        if (first.isPresent() && last.isPresent()) {
            return "`" + between(first.get(), last.get()) + "`";
        }
        return first.map(cut -> (cut.isAbove() ? "`> " : "`>= ") + label(cut) + "`")
                .or(() -> last.map(cut -> (cut.isAbove() ? "`<= " : "`< ") + label(cut) + "`"))
                .orElse("`(..)`");
    }

    private String between(Cut first, Cut last) {
        if (!first.isAbove() && last.isAbove() && first.value().compareTo(last.value()) == 0) {
            return label(first);
        }
        return (first.isAbove() ? "(" : "[") + label(first) + ".." + label(last) + (last.isAbove() ? "]" : ")");
    }

    /** The end of a stretch, moved from below the next value to above the last where values have a scale. */
    private Cut last(Cut to) {
        return scale.isEmpty() ? to : Cut.above(to.value().subtract(step()));
    }

    private String label(Cut cut) {
        return labels.label(cut.value());
    }

    /** How positions are called, and where strings stand. */
    interface Labels {

        String label(BigDecimal position);

        /** Where strings stand; nowhere if they cannot occur. */
        default IntStream positions(Set<String> texts) {
            return IntStream.empty();
        }
    }
}
