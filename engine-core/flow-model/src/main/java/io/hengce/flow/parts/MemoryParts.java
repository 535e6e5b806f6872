package io.hengce.flow.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Parts held in memory, one an id. Immutable; safe for many threads. */
public final class MemoryParts implements FlowParts {

    /** Holds nothing. */
    public static final MemoryParts EMPTY = new MemoryParts(Map.of());

    private final Map<String, Part> parts;

    private MemoryParts(Map<String, Part> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** These parts and one more, instead of the one that had its kind and id. */
    public MemoryParts with(PartKind kind, String id, byte[] bytes) {
        var more = new HashMap<>(parts);
        more.put(kind.file(id), new Part(bytes));
        return new MemoryParts(more);
    }

    @Override
    public Optional<Part> find(PartReference reference) {
        return Optional.ofNullable(parts.get(reference.file()));
    }
}
