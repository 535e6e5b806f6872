package io.hengce.designer.canvas;

import io.hengce.designer.document.FlowSearch;
import io.hengce.designer.document.FlowSearch.Hit;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Searches a flow, and then the flows that stand open in it. What it has read of a flow it keeps while that stays as it is. FX thread only. */
final class FramedSearch {

    private IdentityHashMap<FlowDocument, FlowSearch> read = new IdentityHashMap<>();

    /**
     * A hit.
     *
     * @param way the nodes that lead to it, each of the flow that the one before calls; the last is the one that was found
     */
    record Found(List<FlowNode> way, Hit hit) {
        Found {
            way = List.copyOf(way);
        }

        FlowNode node() {
            return way.get(way.size() - 1);
        }

        /** The nodes in whose frames it stands, from the outermost. */
        List<FlowNode> frames() {
            return way.subList(0, way.size() - 1);
        }

        /** Whether it says the same of the same node, though the flow may have been edited. */
        boolean isAs(Found other) {
            return ids().equals(other.ids()) && hit.equals(other.hit);
        }

        /** As in {@link Unfolding}. */
        List<String> ids() {
            return way.stream().map(FlowNode::id).toList();
        }
    }

    List<Found> find(String query, FlowDocument document, Map<String, Frame> frames) {
        var found = new ArrayList<Found>();
        var search = new Through(query, read, new IdentityHashMap<>(), found);
        search.through(document, frames, List.of());
        read = search.now();
        return found;
    }

    private record Through(
            String query,
            IdentityHashMap<FlowDocument, FlowSearch> before,
            IdentityHashMap<FlowDocument, FlowSearch> now,
            List<Found> found) {

        private void through(FlowDocument flow, Map<String, Frame> frames, List<FlowNode> to) {
            for (var hit : search(flow).find(query)) {
                flow.node(hit.node()).ifPresent(node -> found.add(new Found(further(to, node), hit)));
            }
            for (var node : flow.nodes()) {
                if (frames.get(node.id()) instanceof Frame.Drawn drawn) {
                    through(drawn.flow().meant(), drawn.frames(), further(to, node));
                }
            }
        }

        /** Reads a flow that is new here: it takes its time. */
        private FlowSearch search(FlowDocument flow) {
            return now.computeIfAbsent(flow, fresh -> {
                var known = before.get(fresh);
                return known != null ? known : FlowSearch.of(fresh);
            });
        }

        private static List<FlowNode> further(List<FlowNode> to, FlowNode node) {
            return Stream.concat(to.stream(), Stream.of(node)).toList();
        }
    }
}
