package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import org.jspecify.annotations.Nullable;

/** The value of a slot. */
record SlotValue(int slot) implements Evaluator {

    @Override
    public Value evaluate(Frame frame) {
        return frame.get(slot);
    }

    /** The list in a slot. */
    record OfList(int slot) implements Source<ListValue> {

        @Override
        public @Nullable ListValue read(Frame frame) {
            return frame.list(slot);
        }
    }
}
