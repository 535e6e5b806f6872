package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where free room is needed on the last piece of an edge. What stands before a node belongs to it: the gateway where
 * edges meet, or the name of the port that leads there. A named edge into a meeting has its name on the way.
 */
final class Rooms {

    private static final int PILL_TEXT = 150;
    private static final int AROUND_TEXT = 16;

    private final Outline outline;
    private final Map<String, Integer> pills = new HashMap<>();
    private final Map<String, Integer> before = new HashMap<>();

    Rooms(Outline outline) {
        this.outline = outline;
        for (var node : outline.nodes()) {
            if (!node.exits().isEmpty()) {
                pills.put(node.id(), pill(node));
            }
        }
        outline.edges().forEach(edge -> before.put(edge.to(), pills.getOrDefault(edge.from(), 0)));
        outline.meetings().forEach(node -> before.put(node, AutomaticLayout.MEETING_ROOM));
    }

    /** At the left of a node. */
    int before(String node) {
        return before.getOrDefault(node, 0);
    }

    /** For the name of an edge that has no room of its own before its target. */
    OptionalInt onTheWay(Edge edge) {
        var pill = pills.get(edge.from());
        return pill != null && outline.meetings().contains(edge.to()) ? OptionalInt.of(pill) : OptionalInt.empty();
    }

    /** One width for all ports of a node, so that what they lead to stands in line. */
    private static int pill(FlowNode node) {
        return AROUND_TEXT
                + node.exits().stream()
                        .mapToInt(exit -> TextWidth.of(exit.name(), PILL_TEXT))
                        .max()
                        .orElse(0);
    }
}
