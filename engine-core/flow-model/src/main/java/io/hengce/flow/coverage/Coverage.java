package io.hengce.flow.coverage;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which parts of a document some decisions came to, and which none of them did.
 *
 * @param all in document order
 * @param missed those of all that no decision came to, in document order
 */
public record Coverage(List<Place> all, List<Place> missed) {

    public Coverage {
        all = List.copyOf(all);
        missed = List.copyOf(missed);
    }

    /** Of decisions that the document made, with traces of the depth of a summary at least. */
    public static Coverage of(FlowDocument document, List<Decision> decisions) {
        var parts = new DrawnParts(document);
        var reached = new HashSet<Place>();
        decisions.forEach(decision -> reached.addAll(parts.reached(decision)));
        return of(parts.all(), reached);
    }

    /** Of parts that were come to. */
    public static Coverage of(List<Place> all, Set<Place> reached) {
        return new Coverage(
                all, all.stream().filter(part -> !reached.contains(part)).toList());
    }

    /** The share of the parts that were come to, 0 to 1; 1 where there are none. */
    public double share() {
        return all.isEmpty() ? 1 : (double) (all.size() - missed.size()) / all.size();
    }

    /** The same for one node and what is in it. */
    public Coverage ofNode(String node) {
        return new Coverage(within(all, node), within(missed, node));
    }

    private static List<Place> within(List<Place> places, String node) {
        return places.stream()
                .filter(place -> place.node().filter(node::equals).isPresent())
                .toList();
    }
}
