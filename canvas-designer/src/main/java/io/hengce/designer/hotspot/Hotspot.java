package io.hengce.designer.hotspot;

import io.hengce.designer.heat.Heat;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.flow.coverage.DrawnParts;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Optional;

/** A part of a drawing with how many came to it. */
record Hotspot(Place place, OutcomeCounts counts) {

    /** The parts in a node; without a node, those that no case came to, or else the nodes. */
    static List<Hotspot> of(FlowDocument document, Heat heat, Optional<String> node) {
        var all = new DrawnParts(document).all();
        if (node.isPresent()) {
            return all.stream()
                    .filter(place -> place.node().equals(node))
                    .map(place -> new Hotspot(place, heat.part(place)))
                    .toList();
        }
        return heat.coverage().map(covered -> covered.all().missed()).orElse(all).stream()
                .filter(place -> heat.coverage().isPresent()
                        || place.node().isPresent() && place.path().isEmpty())
                .map(place -> new Hotspot(place, heat.part(place)))
                .toList();
    }
}
