package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Outputs;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.Value;
import java.util.Arrays;

/** Where the output variables of a flow stand, sorted by field id. Safe for many threads. */
final class OutputSlots {

    private final Outputs.Layout layout;
    private final int[] slots;

    OutputSlots(ValidFlow flow) {
        var fields = flow.document()
                .dictionary()
                .of(Origin.DERIVED)
                .filter(field -> field.use().output())
                .map(Field::id)
                .sorted()
                .toList();
        slots = fields.stream().mapToInt(flow.slots()::require).toArray();
        layout = new Outputs.Layout(
                fields, Arrays.stream(slots).mapToObj(flow.slots()::units).toList());
    }

    /** All missing. */
    Outputs missing() {
        var values = new Value[slots.length];
        Arrays.fill(values, Value.Missing.MISSING);
        return new Outputs(layout, values, new long[slots.length]);
    }

    /** The outputs of a run that has ended: all missing when it has failed. */
    Outputs of(Run run) {
        if (run.hasFailed()) {
            return missing();
        }
        var values = new Value[slots.length];
        var longs = new long[slots.length];
        run.frame().copy(slots, values, longs);
        return new Outputs(layout, values, longs);
    }
}
