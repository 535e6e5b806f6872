package io.hengce.flow.expr;

import io.hengce.flow.value.Units;
import java.util.Optional;

/** Makes what writes an expression into a slot. */
final class SlotWriters {

    private SlotWriters() {}

    /** As a long where the expression is one and the slot has them. */
    static SlotWriter of(Code code, Slots slots, int slot) {
        return code.counted().flatMap(counted -> ofLongs(counted, slots, slot)).orElseGet(() -> {
            var evaluator = code.evaluator();
            var writer = ValueWriter.of(slots.type(slot));
            return new OfValues(slot, writer, evaluator);
        });
    }

    private static Optional<SlotWriter> ofLongs(Counted counted, Slots slots, int slot) {
        var source = counted.source();
        if (counted.units() instanceof Units.Codes codes && codes.equals(slots.units(slot))) {
            return Optional.of(new OfPlaces(slot, source));
        }
        return UnitsWriter.of(slots, slot, counted.units()).map(writer -> new OfNumbers(writer, source));
    }

    /** Writes values. */
    record OfValues(int slot, ValueWriter writer, Evaluator evaluator) implements SlotWriter {
        @Override
        public void write(Frame frame) {
            frame.set(slot, writer.write(evaluator.evaluate(frame)));
        }
    }

    /** Writes places of a closed domain. */
    record OfPlaces(int slot, UnitsSource source) implements SlotWriter {
        @Override
        public void write(Frame frame) {
            frame.setUnits(slot, source.read(frame));
        }
    }

    /** Writes numbers. */
    record OfNumbers(UnitsWriter writer, UnitsSource source) implements SlotWriter {
        @Override
        public void write(Frame frame) {
            writer.write(frame, source.read(frame));
        }
    }
}
