package io.hengce.designer.session;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** What long work asks and tells while it runs, on its own thread: whether it is still wanted, and how far it has come. */
@FunctionalInterface
public interface Progress extends BooleanSupplier {

    /** Tells how far the work has come. */
    default void reached(int done, int all) {}

    /** @throws CancellationException once the work is not wanted any more */
    default void stopUnlessWanted() {
        if (!getAsBoolean()) {
            throw new CancellationException("it is not wanted any more");
        }
    }
}
