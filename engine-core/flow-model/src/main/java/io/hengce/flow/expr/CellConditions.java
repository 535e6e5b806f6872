package io.hengce.flow.expr;

import io.hengce.flow.expr.CellShape.Texts;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Shapes of cells as code. */
record CellConditions() implements CellShape.Cases<CellCondition> {

    @Override
    public CellCondition any() {
        return input -> true;
    }

    @Override
    public CellCondition missing() {
        return Value::isMissing;
    }

    @Override
    public CellCondition numbers(Intervals<BigDecimal> values) {
        var within = within(values);
        return input -> input instanceof Value.NumberValue number && within.test(number.number());
    }

    @Override
    public CellCondition dates(Intervals<LocalDate> values) {
        var within = within(values);
        return input -> input instanceof Value.DateValue date && within.test(date.date());
    }

    @Override
    public CellCondition times(Intervals<Instant> values) {
        var within = within(values);
        return input -> input instanceof Value.DateTimeValue time
                && within.test(time.time().toInstant());
    }

    /** The same as {@link Intervals#contains}, made for being asked often. */
    private static <T extends Comparable<? super T>> Predicate<T> within(Intervals<T> values) {
        return values.parts().stream()
                .map(CellConditions::within)
                .reduce(Predicate::or)
                .orElse(value -> false);
    }

    private static <T extends Comparable<? super T>> Predicate<T> within(Interval<T> part) {
        Optional<Predicate<T>> low = part.low().map(bound -> bound::isBelow);
        Optional<Predicate<T>> high = part.high().map(bound -> bound::isAbove);
        return low.isPresent() && high.isPresent()
                ? low.get().and(high.get())
                : low.or(() -> high).orElse(value -> true);
    }

    @Override
    public CellCondition texts(Texts texts) {
        var values = Set.copyOf(texts.values());
        var complement = texts.complement();
        return input -> input instanceof Value.TextValue text && values.contains(text.text()) != complement;
    }

    @Override
    public CellCondition truths(Set<Boolean> values) {
        var whenTrue = values.contains(true);
        var whenFalse = values.contains(false);
        return input -> input instanceof Value.BooleanValue truth && (truth.truth() ? whenTrue : whenFalse);
    }
}
