package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import java.util.Arrays;

/** The values of one run by slot; all missing at first. One per run, one thread at a time. */
public final class Frame {

    private final Value[] values;

    public Frame(Slots slots) {
        values = new Value[slots.size()];
        Arrays.fill(values, Value.Missing.MISSING);
    }

    public Value get(int slot) {
        return values[slot];
    }

    public void set(int slot, Value value) {
        values[slot] = value;
    }
}
