package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import org.jspecify.annotations.Nullable;

/** The values of some slots of a frame as they were at one time. Immutable. */
public final class KeptValues {

    static final KeptValues NONE = new KeptValues(new int[0], new Value[0], new long[0]);

    private final int[] slots;
    /** Null where there is only the long. */
    private final @Nullable Value[] values;

    private final long[] units;

    /** @param slots shared by all that is kept of them, never changed */
    KeptValues(int[] slots, @Nullable Value[] values, long[] units) {
        this.slots = slots;
        this.values = values;
        this.units = units;
    }

    int[] slots() {
        return slots;
    }

    @Nullable
    Value[] values() {
        return values;
    }

    long[] units() {
        return units;
    }
}
