package io.hengce.engine.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The chains that runs of a flow have come to. Most runs come to one of few; no more than {@link #MOST} are kept, all others are made for their run. They hold nothing of an application.
 * Safe for many threads.
 */
final class KnownChains<E, T> {

    static final int MOST = 1_024;

    private static final int PLACES = 2 * MOST;

    private final Function<List<E>, T> telling;
    private final AtomicReferenceArray<Chain<E, T>> kept = new AtomicReferenceArray<>(PLACES);
    private final AtomicInteger count = new AtomicInteger();
    private final Chain<E, T> empty = Chain.empty(this);

    /** @param telling what is told of elements; immutable */
    KnownChains(Function<List<E>, T> telling) {
        this.telling = telling;
    }

    /** The chain without elements. */
    Chain<E, T> empty() {
        return empty;
    }

    T tell(List<E> elements) {
        return telling.apply(elements);
    }

    /** How many are kept. */
    int size() {
        return count.get();
    }

    /** The chain with another element at its end. */
    Chain<E, T> after(Chain<E, T> before, E element) {
        var hash = before.hashWith(element);
        var place = Math.floorMod(hash ^ hash >>> 16, PLACES);
        while (true) {
            var chain = kept.get(place);
            if (chain == null) {
                var made = before.made(element, hash);
                if (count.get() >= MOST) {
                    return made;
                }
                if (kept.compareAndSet(place, null, made)) {
                    count.incrementAndGet();
                    return before.leadsTo(made);
                }
            } else if (chain.is(before, element)) {
                return before.leadsTo(chain);
            } else {
                place = (place + 1) % PLACES;
            }
        }
    }
}
