package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/** Values by name, each at a place by its number; nobody puts or removes one. */
abstract class PlacedValues extends AbstractMap<String, Value> {

    /** The place of a name; below 0 where there is none. */
    abstract int place(Object name);

    abstract String name(int place);

    abstract Value value(int place);

    @Override
    public abstract int size();

    @Override
    @SuppressWarnings("NullAway") // what Map promises
    public final Value get(Object name) {
        var place = place(name);
        return place < 0 ? null : value(place);
    }

    @Override
    public final boolean containsKey(Object name) {
        return place(name) >= 0;
    }

    @Override
    public final void forEach(BiConsumer<? super String, ? super Value> action) {
        var size = size();
        for (var place = 0; place < size; place++) {
            action.accept(name(place), value(place));
        }
    }

    @Override
    public final Set<Entry<String, Value>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, Value>> {

        @Override
        public Iterator<Entry<String, Value>> iterator() {
            return new Places();
        }

        @Override
        public int size() {
            return PlacedValues.this.size();
        }
    }

    private final class Places implements Iterator<Entry<String, Value>> {

        private int at;

        @Override
        public boolean hasNext() {
            return at < size();
        }

        @Override
        public Entry<String, Value> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var place = at++;
            return Map.entry(name(place), value(place));
        }
    }
}
