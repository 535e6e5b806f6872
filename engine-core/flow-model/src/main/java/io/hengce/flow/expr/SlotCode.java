package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.Traits;

/** Code that reads one slot. */
record SlotCode(Slots slots, int slot) {

    /** A field without a range holds what {@link ValueWriter} writes at most. */
    Code code() {
        var place = slot;
        var code = slots.type(slot).accept(new ReadCode(new SlotValue(place), ValueWriter.MAGNITUDE, Traits.READ));
        return code.with(new Counted(slots.units(place), new LongForm.Slot(place)));
    }
}
