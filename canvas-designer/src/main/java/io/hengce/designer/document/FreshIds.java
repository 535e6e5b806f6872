package io.hengce.designer.document;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Hands out ids that are not taken, each once. The same document gives the same ids. */
final class FreshIds {

    private static final int LONGEST = 63;

    private final Set<String> taken;

    private FreshIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    static FreshIds ofNodes(FlowDocument document) {
        return new FreshIds(document.nodes().stream().map(FlowNode::id).collect(Collectors.toSet()));
    }

    /** Ids that are none of these. */
    static FreshIds besides(Collection<String> taken) {
        return new FreshIds(Set.copyOf(taken));
    }

    static FreshIds ofEdges(FlowDocument document) {
        return new FreshIds(document.edges().stream().map(Edge::id).collect(Collectors.toSet()));
    }

    /** The wanted id, or it with the next free number: {@code card}, {@code card_2}, {@code card_3}. */
    String like(String wanted) {
        if (taken.add(wanted)) {
            return wanted;
        }
        var stem = wanted.replaceFirst("_\\d+$", "");
        for (var number = 2; ; number++) {
            var tail = "_" + number;
            var fresh = stem.substring(0, Math.min(stem.length(), LONGEST - tail.length())) + tail;
            if (taken.add(fresh)) {
                return fresh;
            }
        }
    }

    /** The next edge: {@code e1}, {@code e2}. */
    String edge() {
        for (var number = 1; ; number++) {
            if (taken.add("e" + number)) {
                return "e" + number;
            }
        }
    }
}
