package io.hengce.engine.run;

import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;

/** Where expressions see the outcome. Safe for many threads. */
final class OutcomeSlot {

    private final int slot;
    private final Seen approve;
    private final Seen refer;
    private final Seen decline;

    OutcomeSlot(Slots slots) {
        slot = slots.require(Slots.OUTCOME);
        approve = Seen.of(Outcome.APPROVE, slots.units(slot));
        refer = Seen.of(Outcome.REFER, slots.units(slot));
        decline = Seen.of(Outcome.DECLINE, slots.units(slot));
    }

    /** An outcome as a value, and its long. */
    private record Seen(Value value, long known) {
        private static Seen of(Outcome outcome, Units units) {
            var value = Value.of(outcome.name());
            return new Seen(value, units.of(value));
        }
    }

    void write(Frame frame, Outcome outcome) {
        var seen = switch (outcome) {
            case APPROVE -> approve;
            case REFER -> refer;
            case DECLINE -> decline;
        };
        frame.set(slot, seen.value(), seen.known());
    }
}
