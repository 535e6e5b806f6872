package io.hengce.flow.decision;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The values of an application in the order of its dictionary, those that have units a second time as longs: a run starts with a copy of them. Made when the application
 * is read. Immutable.
 */
public final class Facts {

    private final Dictionary dictionary;
    private final Value[] values;
    private final long[] units;
    private final List<Value.ListValue> lists;

    /** @param fieldUnits of each field */
    Facts(Dictionary dictionary, List<Units> fieldUnits, Map<String, Value> byField) {
        this.dictionary = dictionary;
        var fields = dictionary.fields();
        values = new Value[fields.size()];
        units = new long[fields.size()];
        for (var number = 0; number < values.length; number++) {
            var field = fields.get(number);
            values[number] = byField.getOrDefault(field.id(), Value.Missing.MISSING);
            units[number] = fieldUnits.get(number).of(values[number]);
        }
        lists = Arrays.stream(values)
                .filter(Value.ListValue.class::isInstance)
                .map(Value.ListValue.class::cast)
                .toList();
    }

    /** Reads what a run will read. @return anything that hangs on all that was read */
    long look() {
        var seen = 0L;
        for (var list : lists) {
            seen += list.look();
        }
        for (var number = 0; number < units.length; number += Columns.NEAR) {
            seen += units[number];
        }
        for (var number = 0; number < values.length; number += Columns.NEAR) {
            seen += values[number].isMissing() ? 0 : 1;
        }
        return seen;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** Copies both to where a run keeps them, from a place on. */
    public void copy(Value[] toValues, long[] toUnits, int from) {
        System.arraycopy(values, 0, toValues, from, values.length);
        System.arraycopy(units, 0, toUnits, from, units.length);
    }
}
