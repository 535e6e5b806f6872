package io.hengce.flow.parts;

import java.util.Optional;

/** Finds the parts that a flow refers to. Safe for many threads. */
@FunctionalInterface
public interface FlowParts {

    /** No parts at all. */
    FlowParts NONE = reference -> Optional.empty();

    /**
     * The part with the reference's kind and id. Whether its hash is the right one is for the caller to see; where several of one id are kept, it is the one
     * with the hash, else the newest.
     *
     * @throws java.io.UncheckedIOException when it is there and cannot be read; the message names the file
     */
    Optional<Part> find(PartReference reference);
}
