package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Outputs;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;

/** Where the output variables of a flow stand, sorted by field id. Safe for many threads. */
final class OutputSlots {

    private final List<String> fields;
    private final int[] slots;

    OutputSlots(ValidFlow flow) {
        fields = flow.document()
                .dictionary()
                .of(Origin.DERIVED)
                .filter(field -> field.use().output())
                .map(Field::id)
                .sorted()
                .toList();
        slots = fields.stream().mapToInt(flow.slots()::require).toArray();
    }

    /** All missing. */
    Outputs missing() {
        var values = new Value[slots.length];
        Arrays.fill(values, Value.Missing.MISSING);
        return new Outputs(fields, values);
    }

    /** The outputs of a run that has ended: all missing when it has failed. */
    Outputs of(Run run) {
        if (run.hasFailed()) {
            return missing();
        }
        var values = new Value[slots.length];
        for (var number = 0; number < slots.length; number++) {
            values[number] = run.frame().get(slots[number]);
        }
        return new Outputs(fields, values);
    }
}
