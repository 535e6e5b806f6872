package io.hengce.designer.heat;

import io.hengce.flow.coverage.Coverage;
import io.hengce.flow.diagnostic.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which parts of a drawing were come to at all.
 *
 * @param nodes of each node and what is in it, by its id
 * @param missed the parts that none came to
 */
public record Covered(Coverage all, Map<String, Coverage> nodes, Set<Place> missed) {

    private static final Coverage NOTHING = new Coverage(List.of(), List.of());

    public Covered {
        nodes = Map.copyOf(nodes);
        missed = Set.copyOf(missed);
    }

    static Covered of(Coverage all) {
        var parts = byNode(all.all());
        var missed = byNode(all.missed());
        var nodes = new HashMap<String, Coverage>();
        parts.forEach((node, of) -> nodes.put(node, new Coverage(of, missed.getOrDefault(node, List.of()))));
        return new Covered(all, nodes, Set.copyOf(all.missed()));
    }

    /** Edges are in no node. */
    private static Map<String, List<Place>> byNode(List<Place> places) {
        return places.stream()
                .filter(place -> place.node().isPresent())
                .collect(Collectors.groupingBy(place -> place.node().orElseThrow()));
    }

    public Coverage node(String id) {
        return nodes.getOrDefault(id, NOTHING);
    }
}
