package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Values by name in the order of their names, which are shared by all decisions of a flow. Immutable. */
final class NamedValues extends AbstractMap<String, Value> {

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
    @SuppressWarnings("NullAway") // what Map promises
    public Value get(Object name) {
        var place = names.place(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return names.place(name) >= 0;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Value> action) {
        for (var number = 0; number < values.length; number++) {
            action.accept(names.name(number), values[number]);
        }
    }

    @Override
    public Set<Entry<String, Value>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, Value>> {

        @Override
        public Iterator<Entry<String, Value>> iterator() {
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return at < values.length;
                }

                @Override
                public Entry<String, Value> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    var number = at++;
                    return Map.entry(names.name(number), values[number]);
                }
            };
        }

        @Override
        public int size() {
            return values.length;
        }
    }
}
