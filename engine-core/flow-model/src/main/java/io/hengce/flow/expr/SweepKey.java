package io.hengce.flow.expr;

import java.util.Optional;

/** What a pass over a list in a slot looks at; two passes of one key come to the same, unless a slot was written in between. */
record SweepKey(int slot, Condition test, UnitsSource number) {

    static Optional<SweepKey> find(Sweep sweep) {
        return sweep.list() instanceof SlotValue.OfList list
                ? Optional.of(new SweepKey(list.slot(), sweep.test(), sweep.number()))
                : Optional.empty();
    }

    static SweepKey of(LongForm.Swept form) {
        return find(form.sweep())
                .orElse(new SweepKey(-1, form.sweep().test(), form.sweep().number()));
    }
}
