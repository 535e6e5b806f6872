package io.hengce.flow.decision;

import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a flow's output fields by id, sorted; the fields are shared by all decisions of a flow. What a run has left as a long becomes a value when it is asked for. Immutable; safe for
 * many threads.
 */
public final class Outputs extends PlacedValues {

    private final Layout layout;
    /** Null where there is only the long; any thread may put there what the long stands for. */
    private final @Nullable Value[] values;

    private final long[] longs;

    /**
     * @param values one a field, null where there is only the long; no longer the caller's
     * @param longs one a field, of the field's units; no longer the caller's
     */
    public Outputs(Layout layout, @Nullable Value[] values, long[] longs) {
        if (layout.fields().size() != values.length || longs.length != values.length) {
            throw new IllegalArgumentException(
                    layout.fields().size() + " fields, " + values.length + " values, " + longs.length + " longs");
        }
        this.layout = layout;
        this.values = values;
        this.longs = longs;
    }

    /**
     * Which fields there are.
     *
     * @param fields sorted, each once
     * @param units how the longs of each stand for values
     */
    public record Layout(List<String> fields, List<Units> units) {
        public Layout {
            fields = List.copyOf(fields);
            units = List.copyOf(units);
        }
    }

    @Override
    int place(Object field) {
        return field instanceof String id ? Collections.binarySearch(layout.fields(), id) : -1;
    }

    @Override
    String name(int number) {
        return layout.fields().get(number);
    }

    @Override
    Value value(int number) {
        var value = values[number];
        return value == null ? made(number) : value;
    }

    private Value made(int number) {
        var value = layout.units().get(number).value(longs[number]);
        values[number] = value;
        return value;
    }

    @Override
    public int size() {
        return values.length;
    }
}
