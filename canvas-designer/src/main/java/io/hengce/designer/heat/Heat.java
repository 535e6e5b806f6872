package io.hengce.designer.heat;

import io.hengce.flow.coverage.Coverage;
import io.hengce.flow.coverage.DrawnParts;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.simulation.samples.Performance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many applications came to each part of a drawing, and how they ended.
 *
 * @param all of every application
 * @param parts by the place of a node, edge, rule, row, cell, leaf or bin; one that none came to is not in it
 * @param coverage where it counts which parts were come to at all, as it does of cases
 */
public record Heat(OutcomeCounts all, Map<Place, OutcomeCounts> parts, Optional<Covered> coverage) {

    public static final Heat NONE = new Heat(OutcomeCounts.NONE, Map.of(), Optional.empty());

    public Heat {
        parts = Map.copyOf(parts);
    }

    /** Of decisions that the document made. */
    public static Heat of(FlowDocument document, List<Decision> decisions) {
        return of(document, decisions, List.of());
    }

    /**
     * Of decisions that the document made.
     *
     * @param performances what became of each, or none
     */
    public static Heat of(FlowDocument document, List<Decision> decisions, List<Performance> performances) {
        var all = OutcomeCounts.NONE;
        var parts = new HashMap<Place, OutcomeCounts>();
        var drawn = new DrawnParts(document);
        for (var index = 0; index < decisions.size(); index++) {
            var outcome = decisions.get(index).outcome();
            var became = performances.isEmpty() ? Performance.UNKNOWN : performances.get(index);
            all = all.with(outcome, became);
            for (var part : drawn.reached(decisions.get(index))) {
                parts.put(part, parts.getOrDefault(part, OutcomeCounts.NONE).with(outcome, became));
            }
        }
        return new Heat(all, parts, Optional.empty());
    }

    /** The same with what was come to of all parts of the document. */
    public Heat covering(FlowDocument document) {
        var covered = Coverage.of(new DrawnParts(document).all(), parts.keySet());
        return new Heat(all, parts, Optional.of(Covered.of(covered)));
    }

    public OutcomeCounts node(String id) {
        return part(Place.ofNode(id));
    }

    public OutcomeCounts edge(String id) {
        return part(Places.edge(id));
    }

    public OutcomeCounts part(Place place) {
        return parts.getOrDefault(place, OutcomeCounts.NONE);
    }

    /** Of some parts together, of which an application comes to one at most. */
    public OutcomeCounts parts(List<Place> places) {
        return places.stream().map(this::part).reduce(OutcomeCounts.NONE, OutcomeCounts::plus);
    }

    /** Whether no case came to any of some parts; never of parts that are newer than the cases' run. */
    public boolean isMissed(List<Place> places) {
        return !places.isEmpty()
                && coverage.filter(covered -> covered.missed().containsAll(places))
                        .isPresent();
    }

    /** The share of all that passed an edge, 0 to 1. */
    public double flow(String edge) {
        return all.all() == 0 ? 0 : (double) edge(edge).all() / all.all();
    }

    public boolean isNone() {
        return all.all() == 0;
    }
}
