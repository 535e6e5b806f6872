package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Values by name in the order of their names, which are shared by all decisions of a flow. Immutable. */
final class NamedValues extends PlacedValues {

    private final ValueNames names;
    private final Value[] values;

    NamedValues(ValueNames names, Value[] values) {
        if (names.size() != values.length) {
            throw new IllegalArgumentException(names.size() + " names, " + values.length + " values");
        }
        this.names = names;
        this.values = values;
    }

    /** The same map where it never changes, else a copy in its order. */
    static Map<String, Value> copyOf(Map<String, Value> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        return values instanceof NamedValues ? values : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same map where it never changes and is sorted, else a sorted copy. */
    static Map<String, Value> sorted(Map<String, Value> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        return values instanceof NamedValues named && named.names.isSorted()
                ? values
                : Collections.unmodifiableMap(new TreeMap<>(values));
    }

    @Override
    int place(Object name) {
        return names.place(name);
    }

    @Override
    String name(int place) {
        return names.name(place);
    }

    @Override
    Value value(int place) {
        return values[place];
    }

    @Override
    public int size() {
        return values.length;
    }
}
