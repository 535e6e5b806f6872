package io.hengce.engine.run;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Objects of a kind that nobody uses at the moment, a few at most, for what takes longer to make than to use. Threads keep to a place each, as far as there are places. Safe for many
 * threads.
 */
public final class Idle<T> {

    private static final int PLACES = 16;

    /** So many references that two places are in no one line of memory. */
    private static final int APART = 16;

    private final AtomicReferenceArray<T> idle = new AtomicReferenceArray<>(PLACES * APART);

    /** One that nobody else has, if there is one. */
    public Optional<T> take() {
        return Optional.ofNullable(idle.getAndSet(place(), null));
    }

    /** Takes one back; another one that is there is dropped. */
    public void put(T unused) {
        idle.setRelease(place(), unused);
    }

    private static int place() {
        return APART * (int) (Thread.currentThread().getId() % PLACES);
    }
}
