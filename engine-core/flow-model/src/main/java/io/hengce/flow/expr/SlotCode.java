package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.expr.Code.Traits;

/** Code that reads one slot. */
record SlotCode(Slots slots, int slot) {

    /** A field without a range holds what {@link ValueWriter} writes at most. */
    Code code() {
        var place = slot;
        var code = slots.type(slot).accept(new ReadCode(frame -> frame.get(place), ValueWriter.MAGNITUDE, Traits.READ));
        return code instanceof NumberCode number ? scaled(number) : code;
    }

    private NumberCode scaled(NumberCode number) {
        var place = slot;
        var scaled = slots.scaledRange(slot).map(range -> new Scaled(frame -> frame.scaled(place), range));
        return new NumberCode(number.source(), scaled, number.magnitude(), number.traits());
    }
}
