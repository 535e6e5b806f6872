package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import java.util.HashMap;
import java.util.Map;

/** Tells of the nodes of a flow in traces; made when the flow is loaded, so that no traced decision waits for it. Safe for many threads. */
final class NodeTellers {

    private final Map<String, NodeTeller> nodes = new HashMap<>();

    NodeTellers(ValidFlow flow) {
        var explainers = new NodeExplainers(flow);
        for (var node : flow.order()) {
            nodes.put(
                    node,
                    new NodeTeller(WrittenSlots.of(node, flow), flow.byId(node).accept(explainers)));
        }
    }

    NodeTeller of(String node) {
        var teller = nodes.get(node);
        if (teller == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return teller;
    }
}
