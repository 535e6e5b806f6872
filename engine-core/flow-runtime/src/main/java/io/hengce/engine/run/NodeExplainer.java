package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import java.util.Optional;

/** Tells why one node did what it did, from the values alone: all that is the same in every run is at hand. Holds nothing of the engine. Safe for many threads. */
@FunctionalInterface
interface NodeExplainer {

    /** Of a node that has no more to tell than its step. */
    NodeExplainer NOTHING = visit -> Optional.empty();

    Optional<NodeWhy> why(Visit visit);
}
