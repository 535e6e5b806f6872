package io.hengce.flow.decision;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** A list that is made when it is first read. Immutable; safe for many threads. */
final class LaterList<E> extends AbstractList<E> implements RandomAccess {

    private final Supplier<List<E>> list;

    /** @param list always the same */
    LaterList(Supplier<List<E>> list) {
        this.list = list;
    }

    /** A list as it is, if it is to be made later, else a copy. */
    static <E> List<E> copyOf(List<E> list) {
        return list instanceof LaterList<E> ? list : List.copyOf(list);
    }

    @Override
    public E get(int index) {
        return list.get().get(index);
    }

    @Override
    public int size() {
        return list.get().size();
    }

    @Override
    public Iterator<E> iterator() {
        return list.get().iterator();
    }
}
