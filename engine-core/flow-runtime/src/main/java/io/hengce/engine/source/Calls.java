package io.hengce.engine.source;

import java.time.Duration;
import java.util.function.Supplier;

/** Makes calls that may hang. Safe for many threads. */
interface Calls {

    /**
     * The answer, or {@code TIMEOUT} when it does not come in time, or {@code BULKHEAD_FULL} when there is nobody to make the call.
     *
     * @param after done once, when the call itself is over, which may be long after nobody waits for it
     */
    SourceAnswer within(Duration time, Supplier<SourceAnswer> call, Runnable after);
}
