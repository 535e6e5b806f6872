package io.hengce.engine.run;

import java.util.Optional;
import java.util.function.LongSupplier;

/** Measures how long something takes, by a clock that was handed in. Safe for many threads if its clock is. */
public final class Stopwatch {

    /** Measures nothing: no clock is read. */
    public static final Stopwatch NONE = new Stopwatch(Optional.empty());

    private final Optional<LongSupplier> nanoseconds;

    private Stopwatch(Optional<LongSupplier> nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** @param nanoseconds since any fixed point, e.g. {@code System::nanoTime} */
    public static Stopwatch of(LongSupplier nanoseconds) {
        return new Stopwatch(Optional.of(nanoseconds));
    }

    /** Runs it, and gives the nanoseconds that it took. */
    Optional<Long> time(Runnable timed) {
        if (nanoseconds.isEmpty()) {
            timed.run();
            return Optional.empty();
        }
        var clock = nanoseconds.get();
        var from = clock.getAsLong();
        timed.run();
        return Optional.of(clock.getAsLong() - from);
    }
}
