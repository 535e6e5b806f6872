package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.value.Units;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Writes numbers that are longs into a number's slot: rounds and refuses as {@link ValueWriter} does, and makes no decimal. Safe for many threads. */
public final class UnitsWriter {

    private static final int FINEST = 18;

    private final int slot;
    private final NumberType type;
    private final Units.Decimals units;
    private final long factor;
    private final long divisor;

    private final boolean mayRefuse;

    private UnitsWriter(int slot, NumberType type, Units.Decimals units, Units.Decimals given) {
        var digits = units.scale() - given.scale();
        this.slot = slot;
        this.type = type;
        this.units = units;
        this.factor = power(digits);
        this.divisor = power(-digits);
        this.mayRefuse = rounded(given.min()) < units.min() || rounded(given.max()) > units.max();
    }

    private static long power(int digits) {
        return BigInteger.TEN.pow(Math.max(0, digits)).longValueExact();
    }

    /**
     * Empty where the slot has no longs, or those that are to be written might not fit.
     *
     * @param written the numbers that will be written
     */
    public static Optional<UnitsWriter> of(Slots slots, int slot, Units written) {
        if (!(slots.units(slot) instanceof Units.Decimals own)
                || !(slots.type(slot) instanceof NumberType type)
                || !(written instanceof Units.Decimals given)) {
            return Optional.empty();
        }
        var digits = own.scale() - given.scale();
        var fits = Math.abs(digits) <= FINEST
                && (digits <= 0 || ScaledRange.of(given).at(own.scale()).isPresent());
        return fits ? Optional.of(new UnitsWriter(slot, type, own, given)) : Optional.empty();
    }

    /** @throws EvaluationFault {@code ENGINE_RANGE} for a number outside the range of the field */
    public void write(Frame frame, long number) {
        frame.setUnits(slot, number == Units.MISSING ? number : fitted(number));
    }

    private long fitted(long number) {
        var fitted = rounded(number);
        if (fitted < units.min() || fitted > units.max()) {
            throw refused(fitted);
        }
        return fitted;
    }

    private long rounded(long number) {
        return divisor == 1 ? number * factor : ScaledRounding.divide(number, divisor, type.rounding());
    }

    private EvaluationFault refused(long fitted) {
        return ValueWriter.outside(BigDecimal.valueOf(fitted, units.scale()), type);
    }

    /** For generated code. */
    void refuse(long fitted) {
        throw refused(fitted);
    }

    int slot() {
        return slot;
    }

    /** What brings a number to the units of the field, before it is rounded. */
    long factor() {
        return factor;
    }

    /** What a number is divided by, and rounded, to be in the units of the field; 1 where it is multiplied. */
    long divisor() {
        return divisor;
    }

    RoundingMode rounding() {
        return type.rounding();
    }

    Units.Decimals units() {
        return units;
    }

    /** Whether some of the numbers that will be written are outside the range of the field. */
    boolean mayRefuse() {
        return mayRefuse;
    }
}
