package io.hengce.flow.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds to a multiple of a step.
 *
 * @param mode DOWN (toward zero), UP (away from it) or HALF_UP
 */
public record LimitRounding(BigDecimal step, RoundingMode mode) {

    /** The multiple of the step that an amount is rounded to; a step of 0 or less has none. */
    public BigDecimal rounded(BigDecimal amount) {
        return amount.divide(step, 0, mode).multiply(step);
    }
}
