package io.hengce.flow.decision;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list that is made when it is first read, once, of what was noted before. Immutable; safe for many threads. */
final class LaterList<E> extends AbstractList<E> implements RandomAccess {

    /** Gone when the list is made, with all that it holds. */
    private @Nullable Supplier<List<E>> maker;

    private volatile @Nullable List<E> made;

    /** @param maker reads nothing that changes */
    LaterList(Supplier<List<E>> maker) {
        this.maker = maker;
    }

    /** A list as it is, if it is to be made later, else a copy. */
    static <E> List<E> copyOf(List<E> list) {
        return list instanceof LaterList<E> ? list : List.copyOf(list);
    }

    private List<E> made() {
        var ready = made;
        return ready == null ? make() : ready;
    }

    private synchronized List<E> make() {
        var ready = made;
        if (ready == null) {
            ready = maker == null ? List.of() : List.copyOf(maker.get());
            made = ready;
            maker = null;
        }
        return ready;
    }

    @Override
    public E get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    @Override
    public Iterator<E> iterator() {
        return made().iterator();
    }
}
