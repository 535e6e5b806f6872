package io.hengce.flow.decision;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once, of what was noted before. Safe for many threads. */
final class Later<T> {

    /** Gone when the thing is made, with all that it holds. */
    private @Nullable Supplier<T> maker;

    private volatile @Nullable T made;

    /** @param maker reads nothing that changes */
    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        var ready = made;
        return ready == null ? make() : ready;
    }

    private synchronized T make() {
        var ready = made;
        if (ready == null && maker != null) {
            ready = maker.get();
            made = ready;
            maker = null;
        }
        return Objects.requireNonNull(ready);
    }
}
