package io.hengce.engine.run;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells of one node in traces. What explains it is made when the first full trace needs it. Safe for many threads. */
final class NodeTeller {

    private final WrittenSlots slots;
    private final Supplier<NodeExplainer> maker;
    private volatile @Nullable NodeExplainer explainer;

    NodeTeller(WrittenSlots slots, Supplier<NodeExplainer> maker) {
        this.slots = slots;
        this.maker = maker;
    }

    WrittenSlots slots() {
        return slots;
    }

    NodeExplainer explainer() {
        var ready = explainer;
        if (ready == null) {
            ready = maker.get();
            explainer = ready;
        }
        return ready;
    }
}
