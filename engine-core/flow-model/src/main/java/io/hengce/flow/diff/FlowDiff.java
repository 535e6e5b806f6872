package io.hengce.flow.diff;

import io.hengce.flow.document.FlowDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What differs between two documents. Immutable.
 *
 * @param changes what is in nodes first, node by node, then edges, dictionary, parameters, reasons, notes and lanes
 */
public record FlowDiff(FlowDocument before, FlowDocument after, List<Change> changes) {

    public FlowDiff {
        changes = List.copyOf(changes);
    }

    public static FlowDiff between(FlowDocument before, FlowDocument after) {
        return between(before, after, DiffWatch.NONE);
    }

    /** In time linear in the rows and rules, but for what stands in another order. */
    public static FlowDiff between(FlowDocument before, FlowDocument after, DiffWatch watch) {
        return new FlowDiff(before, after, before.equals(after) ? List.of() : all(before, after, watch));
    }

    /** How many steps a comparison with the document takes at most, about. */
    public static int size(FlowDocument document) {
        return new DocumentParts(document)
                .nodes().parts().stream()
                        .mapToInt(node -> 1
                                + node.groups().get().stream()
                                        .mapToInt(group -> group.parts().size())
                                        .sum())
                        .sum();
    }

    /** Without those of the layers that are not asked for. */
    public List<Change> of(List<Layer> layers) {
        return changes.stream()
                .filter(change -> layers.contains(change.layer()))
                .toList();
    }

    /** Names before what names them: ids that became others are known when what they stand in is compared. */
    private static List<Change> all(FlowDocument before, FlowDocument after, DiffWatch watch) {
        var old = new DocumentParts(before);
        var now = new DocumentParts(after);
        var names = Map.of(Renames.Of.VALUES, Names.of(before, after));
        var renames = new Renames();
        var comparison = new Comparison(renames, names, watch);
        var named = new ArrayList<>(comparison.groups(Spot.DOCUMENT, old.fields(), now.fields()));
        named.addAll(comparison.groups(Spot.DOCUMENT, old.parameters(), now.parameters()));
        named.addAll(comparison.groups(Spot.DOCUMENT, old.reasons(), now.reasons()));
        var all = new ArrayList<Change>();
        new FacetComparison(renames).compare(now.subject(), old.itself(), now.itself(), all);
        all.addAll(comparison.groups(Spot.DOCUMENT, old.nodes(), now.nodes()));
        all.addAll(comparison.groups(Spot.DOCUMENT, old.edges(), now.edges()));
        all.addAll(named);
        all.addAll(comparison.groups(Spot.DOCUMENT, old.notes(), now.notes()));
        all.addAll(comparison.groups(Spot.DOCUMENT, old.lanes(), now.lanes()));
        return all;
    }
}
