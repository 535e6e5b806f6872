package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import org.jspecify.annotations.Nullable;

/** The values of some slots of a frame as they were at one time. Immutable. */
public final class KeptValues {

    private static final KeptValues NONE = new KeptValues(new int[0], new Value[0], new long[0]);

    private final int[] slots;
    /** Null where there is only the long. */
    private final @Nullable Value[] values;

    private final long[] units;

    private KeptValues(int[] slots, @Nullable Value[] values, long[] units) {
        this.slots = slots;
        this.values = values;
        this.units = units;
    }

    /** @param slots shared by all that is kept of them, never changed */
    static KeptValues of(Frame frame, int[] slots) {
        if (slots.length == 0) {
            return NONE;
        }
        var values = new Value[slots.length];
        var units = new long[slots.length];
        frame.copy(slots, values, units);
        return new KeptValues(slots, values, units);
    }

    /** Puts all of them back. */
    public void backInto(Frame frame) {
        for (var number = 0; number < slots.length; number++) {
            backInto(frame, number);
        }
    }

    /** Puts one of them back. */
    public void backInto(Frame frame, int number) {
        frame.restore(slots[number], values[number], units[number]);
    }
}
