package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Of a node with so much to tell that it is put together only when somebody reads a full trace of it. Safe for many threads. */
final class LaterExplainer implements NodeExplainer {

    private final Supplier<NodeExplainer> maker;
    private volatile @Nullable NodeExplainer made;

    LaterExplainer(Supplier<NodeExplainer> maker) {
        this.maker = maker;
    }

    @Override
    public Optional<NodeWhy> why(Visit visit) {
        var ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready.why(visit);
    }
}
