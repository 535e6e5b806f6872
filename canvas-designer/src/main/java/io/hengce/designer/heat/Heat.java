package io.hengce.designer.heat;

import io.hengce.designer.session.CalledFlows;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.simulation.samples.Performance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many applications came to each part of a drawing, and how they ended.
 *
 * @param all of every application
 * @param parts by the place of a node, edge, rule, row, cell, leaf or bin; of those that none came to only the nodes are in it
 * @param coverage where it counts which parts were come to at all, as it does of cases
 * @param inside that of called flows, by the node that calls
 */
public record Heat(
        OutcomeCounts all, Map<Place, OutcomeCounts> parts, Optional<Covered> coverage, Map<String, Heat> inside) {

    public static final Heat NONE = new Heat(OutcomeCounts.NONE, Map.of(), Optional.empty());

    public Heat {
        parts = Map.copyOf(parts);
        inside = Map.copyOf(inside);
    }

    /** Of a flow that calls none. */
    public Heat(OutcomeCounts all, Map<Place, OutcomeCounts> parts, Optional<Covered> coverage) {
        this(all, parts, coverage, Map.of());
    }

    /**
     * Of decisions that the document made.
     *
     * @param called the flows that it calls
     * @param performances what became of each decision, or none
     */
    public static Heat of(
            FlowDocument document, CalledFlows called, List<Decision> decisions, List<Performance> performances) {
        var count = new HeatCount(document, called);
        for (var index = 0; index < decisions.size(); index++) {
            count.add(decisions.get(index), performances.isEmpty() ? Performance.UNKNOWN : performances.get(index));
        }
        return count.heat();
    }

    /** The same with what was come to of all parts of the flows. */
    public static Heat covering(FlowDocument document, CalledFlows called, List<Decision> decisions) {
        var count = new HeatCount(document, called);
        decisions.forEach(decision -> count.add(decision, Performance.UNKNOWN));
        return count.covering();
    }

    /** That of the flow that a node calls. */
    public Heat inside(String node) {
        return inside.getOrDefault(node, NONE);
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

    /** Whether nothing was counted here; where something was and nothing came here, that is said as well. */
    public boolean isNone() {
        return parts.isEmpty();
    }
}
