package io.hengce.designer.document;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ParallelNode;
import java.util.Optional;
import java.util.Set;

/** Mends edges that lead nowhere. */
final class EdgeFixes {

    private EdgeFixes() {}

    /** Where the flow has one end alone, and no parallel in whose branches no end may stand. */
    static Optional<Edit> toTheEnd(FlowDocument document, String node, String port) {
        var ends = document.nodes().stream().filter(EndNode.class::isInstance).toList();
        var parallel = document.nodes().stream().anyMatch(ParallelNode.class::isInstance);
        if (ends.size() != 1 || parallel) {
            return Optional.empty();
        }
        var end = ends.get(0);
        var connect = DrawEdits.connect(node, port, end.id());
        return Optional.of(Edit.of("连到结束节点 " + end.id(), "Connect to the end " + end.id(), connect::apply));
    }

    /** Where one port alone is free. */
    static Optional<Edit> otherPort(FlowDocument document, String edge, String node) {
        var free = document.node(node)
                .map(found -> Connections.freePorts(document, found))
                .filter(ports -> ports.size() == 1);
        return free.map(ports -> ports.get(0))
                .map(port -> Edit.of(
                        "改从端口 " + port + " 引出",
                        "Lead it from the port " + port,
                        now -> now.withEdges(OneNode.change(
                                now.edges(),
                                each -> each.id().equals(edge),
                                each -> new Edge(each.id(), each.from(), port, each.to())))))
                .or(() -> Optional.of(remove(edge)));
    }

    static Edit remove(String edge) {
        var remove = DrawEdits.remove(Set.of(), Set.of(edge));
        return Edit.of("删除连线 " + edge, "Remove the edge " + edge, remove::apply);
    }
}
