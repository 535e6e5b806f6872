package io.hengce.engine.counterfactual;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;

/** How far two values are from each other, 0 to 1. */
final class Distance {

    private static final double DAYS = 3_650;

    private Distance() {}

    /** Of numbers the share of the larger one, of dates the share of ten years, of all others 1. */
    static double of(FieldChange change) {
        if (change.from() instanceof Value.NumberValue from && change.to() instanceof Value.NumberValue to) {
            var largest = from.number().abs().max(to.number().abs());
            var apart = to.number().subtract(from.number()).abs();
            return largest.signum() == 0 ? 0 : Math.min(1, share(apart, largest));
        }
        if (change.from() instanceof Value.DateValue from && change.to() instanceof Value.DateValue to) {
            return Math.min(1, Math.abs(to.date().toEpochDay() - from.date().toEpochDay()) / DAYS);
        }
        return 1;
    }

    private static double share(BigDecimal part, BigDecimal all) {
        return part.divide(all, MathContext.DECIMAL64).doubleValue();
    }
}
