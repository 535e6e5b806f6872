package io.hengce.engine.source;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** How time passes for calls to sources. Safe for many threads. */
public interface SourceTime {

    /** Nanoseconds since any fixed point. */
    long nanoseconds();

    /** Lets the time pass; may return earlier. */
    void pause(Duration time);

    /** Time as it passes. @param nanoseconds e.g. {@code System::nanoTime} */
    static SourceTime of(LongSupplier nanoseconds) {
        return new SourceTime() {
            @Override
            public long nanoseconds() {
                return nanoseconds.getAsLong();
            }

            @Override
            public void pause(Duration time) {
                LockSupport.parkNanos(time.toNanos());
            }
        };
    }
}
