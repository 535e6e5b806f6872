package io.hengce.simulation.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Items a chunk at a time. One thread at a time. */
record Chunks<T>(Iterator<T> items, int size) implements Iterator<List<T>> {

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public List<T> next() {
        var chunk = new ArrayList<T>(size);
        do {
            chunk.add(items.next());
        } while (chunk.size() < size && items.hasNext());
        return chunk;
    }
}
