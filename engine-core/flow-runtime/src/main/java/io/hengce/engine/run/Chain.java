package io.hengce.engine.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some elements in order, to which another may follow. All runs that come by the same elements come to the same chain, as far as {@link KnownChains} knows it, so that what is told of it
 * is made once. Immutable; safe for many threads.
 *
 * @param <E> an element
 * @param <T> what is told of all elements; immutable
 */
final class Chain<E, T> {

    private final KnownChains<E, T> known;
    private final @Nullable Chain<E, T> before;
    private final @Nullable E last;
    private final int size;
    private final int hash;
    /** One that is known to follow; any thread may put another one there. */
    private @Nullable Chain<E, T> next;
    /** Any thread may put it there, always the same. */
    private @Nullable T told;

    private Chain(KnownChains<E, T> known, @Nullable Chain<E, T> before, @Nullable E last, int hash) {
        this.known = known;
        this.before = before;
        this.last = last;
        this.hash = hash;
        this.size = before == null ? 0 : before.size + 1;
    }

    static <E, T> Chain<E, T> empty(KnownChains<E, T> known) {
        return new Chain<>(known, null, null, 0);
    }

    /** The chain with another element at its end. */
    Chain<E, T> then(E element) {
        var usual = next;
        return usual != null && usual.last == element ? usual : known.after(this, element);
    }

    /** The chain with the elements of another one at its end. */
    Chain<E, T> then(Chain<E, T> other) {
        var chain = this;
        for (var element : other.elements()) {
            chain = chain.then(element);
        }
        return chain;
    }

    /** The same, made anew. */
    Chain<E, T> made(E element, int withHash) {
        return new Chain<>(known, this, element, withHash);
    }

    /** Notes one that is kept and follows. */
    Chain<E, T> leadsTo(Chain<E, T> kept) {
        next = kept;
        return kept;
    }

    int hashWith(E element) {
        return 31 * hash + element.hashCode();
    }

    boolean is(Chain<E, T> first, E element) {
        return before == first && element.equals(last);
    }

    int size() {
        return size;
    }

    List<E> elements() {
        var elements = new ArrayList<E>(size);
        for (var chain = this; chain != null && chain.last != null; chain = chain.before) {
            elements.add(chain.last);
        }
        Collections.reverse(elements);
        return elements;
    }

    /** What is told of the elements. */
    T told() {
        var ready = told;
        if (ready == null) {
            ready = known.tell(elements());
            told = ready;
        }
        return ready;
    }
}
