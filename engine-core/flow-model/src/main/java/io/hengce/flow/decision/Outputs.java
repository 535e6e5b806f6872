package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The values of a flow's output fields by id, sorted; the ids are shared by all decisions of a flow. Immutable. */
public final class Outputs extends AbstractMap<String, Value> {

    private final List<String> fields;
    private final Value[] values;

    /**
     * @param fields sorted, each once
     * @param values one a field
     */
    public Outputs(List<String> fields, Value[] values) {
        if (fields.size() != values.length) {
            throw new IllegalArgumentException(fields.size() + " fields, " + values.length + " values");
        }
        this.fields = List.copyOf(fields);
        this.values = values.clone();
    }

    private Optional<Value> find(Object field) {
        var number = field instanceof String id ? Collections.binarySearch(fields, id) : -1;
        return number < 0 ? Optional.empty() : Optional.of(values[number]);
    }

    @Override
    @SuppressWarnings("NullAway") // what Map promises
    public Value get(Object field) {
        return find(field).orElse(null);
    }

    @Override
    public boolean containsKey(Object field) {
        return find(field).isPresent();
    }

    @Override
    public int size() {
        return values.length;
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
                    return Map.entry(fields.get(number), values[number]);
                }
            };
        }

        @Override
        public int size() {
            return values.length;
        }
    }
}
