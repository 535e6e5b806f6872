package io.hengce.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The flows that the service offers, and the files it refused. A refused file does not stop the others. Safe for many threads.
 *
 * @param flows by flow id
 */
public record FlowOffer(Map<String, OfferedFlow> flows, List<RefusedFile> refused) {

    public FlowOffer {
        flows = java.util.Collections.unmodifiableMap(new TreeMap<>(flows));
        refused = List.copyOf(refused);
    }

    public Optional<OfferedFlow> flow(String id) {
        return Optional.ofNullable(flows.get(id));
    }
}
