package io.hengce.flow.expr;

import io.hengce.flow.expr.CellShape.Texts;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

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
        var parts = values.parts();
        if (parts.size() == 1) {
            var only = parts.get(0);
            return input -> input instanceof Value.NumberValue number && only.contains(number.number());
        }
        return input -> input instanceof Value.NumberValue number && values.contains(number.number());
    }

    @Override
    public CellCondition dates(Intervals<LocalDate> values) {
        return input -> input instanceof Value.DateValue date && values.contains(date.date());
    }

    @Override
    public CellCondition times(Intervals<Instant> values) {
        return input -> input instanceof Value.DateTimeValue time
                && values.contains(time.time().toInstant());
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
