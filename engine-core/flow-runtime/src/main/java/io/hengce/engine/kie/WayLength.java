package io.hengce.engine.kie;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.Edge;
import java.util.HashMap;

/** The number of BPMN elements on the longest way through a flow, converging gateways included. */
final class WayLength {

    private WayLength() {}

    static int longest(ValidFlow flow) {
        var lengths = new HashMap<String, Integer>();
        for (var node : flow.order()) {
            var into = flow.edgesInto(node);
            var before = into.stream()
                    .map(Edge::from)
                    .mapToInt(from -> lengths.getOrDefault(from, 0))
                    .max()
                    .orElse(0);
            lengths.put(node, before + (into.size() > 1 ? 2 : 1));
        }
        return lengths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
