package io.hengce.flow.expr;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;

/**
 * The values of one run by slot; all missing at first. One per run, one thread at a time.
 * A number whose field declares scale and range stands there a second time as a scaled {@code long}.
 */
public final class Frame {

    /** For code that reads nothing. */
    static final Frame NOTHING = new Frame(new Slots(new Dictionary(List.of())));

    private final Slots slots;
    private final Value[] values;
    private final long[] scaled;

    public Frame(Slots slots) {
        this.slots = slots;
        values = new Value[slots.size()];
        scaled = new long[slots.size()];
        clear();
    }

    private Frame(Frame other) {
        slots = other.slots;
        values = other.values.clone();
        scaled = other.scaled.clone();
    }

    /** The values as they are now. */
    public Frame copy() {
        return new Frame(this);
    }

    public Value get(int slot) {
        return values[slot];
    }

    /** @throws IllegalArgumentException if a number does not obey its field's scale and range, where both are declared: write it through a {@link ValueWriter} */
    public void set(int slot, Value value) {
        scaled[slot] = slots.scaled(slot, value);
        values[slot] = value;
    }

    /** Makes every value missing again. */
    public void clear() {
        Arrays.fill(values, Value.Missing.MISSING);
        Arrays.fill(scaled, ScaledRange.MISSING);
    }

    /** The number in units of its field's scale; only for slots that have a scaled range. */
    long scaled(int slot) {
        return scaled[slot];
    }
}
