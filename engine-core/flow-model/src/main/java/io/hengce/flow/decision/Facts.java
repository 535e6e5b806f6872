package io.hengce.flow.decision;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.Map;

/**
 * The values of an application in the order of its dictionary, numbers of fixed scale a second time as scaled longs: a run starts with a copy of them. Made when the application
 * is read. Immutable.
 */
public final class Facts {

    private final Dictionary dictionary;
    private final Value[] values;
    private final long[] scaled;

    Facts(Dictionary dictionary, Map<String, Value> byField) {
        this.dictionary = dictionary;
        var fields = dictionary.fields();
        values = new Value[fields.size()];
        scaled = new long[fields.size()];
        Arrays.fill(scaled, Columns.MISSING);
        for (var number = 0; number < values.length; number++) {
            var field = fields.get(number);
            values[number] = byField.getOrDefault(field.id(), Value.Missing.MISSING);
            if (field.type() instanceof NumberType type && type.scale().isPresent()) {
                scaled[number] = Columns.units(values[number], type.scale().getAsInt());
            }
        }
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** Copies both to where a run keeps them, from a place on. */
    public void copy(Value[] toValues, long[] toScaled, int from) {
        System.arraycopy(values, 0, toValues, from, values.length);
        System.arraycopy(scaled, 0, toScaled, from, scaled.length);
    }
}
