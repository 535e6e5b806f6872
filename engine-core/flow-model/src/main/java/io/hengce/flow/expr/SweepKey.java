package io.hengce.flow.expr;

import java.util.Optional;

/** What a pass over a list in a slot is for; two passes of one key come to the same, unless a slot was written in between. */
record SweepKey(int slot, Condition test, UnitsSource number, Sweep.Total total) {

    /** Empty where the list stands in no slot. */
    static Optional<SweepKey> of(LongForm.Swept form) {
        var sweep = form.sweep();
        return sweep.list() instanceof SlotValue.OfList list
                ? Optional.of(new SweepKey(list.slot(), sweep.test(), sweep.number(), form.total()))
                : Optional.empty();
    }
}
