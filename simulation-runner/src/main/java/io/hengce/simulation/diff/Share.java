package io.hengce.simulation.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole; the rate is absent where the whole is empty. */
public record Share(long part, long whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** As a fraction with six decimals. */
    public Optional<BigDecimal> rate() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
    }

    /** The move from this rate to another in percentage points with four decimals; absent where a whole is empty. */
    public Optional<BigDecimal> pointsTo(Share other) {
        if (whole == 0 || other.whole == 0) {
            return Optional.empty();
        }
        var numerator = BigDecimal.valueOf(other.part)
                .multiply(BigDecimal.valueOf(whole))
                .subtract(BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(other.whole)));
        var denominator = BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(other.whole));
        return Optional.of(numerator.movePointRight(2).divide(denominator, 4, RoundingMode.HALF_UP));
    }
}
