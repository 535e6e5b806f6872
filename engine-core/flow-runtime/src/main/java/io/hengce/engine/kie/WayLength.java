package io.hengce.engine.kie;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The most BPMN elements that are begun inside each other in a flow: those on its longest way, converging gateways and called flows included. One per load. */
final class WayLength {

    private final Map<ValidFlow, Integer> known = new IdentityHashMap<>();

    static int longest(ValidFlow flow) {
        return new WayLength().of(flow);
    }

    private int of(ValidFlow flow) {
        var length = known.get(flow);
        if (length == null) {
            length = longestWay(flow);
            known.put(flow, length);
        }
        return length;
    }

    private int longestWay(ValidFlow flow) {
        var called = new HashMap<String, Integer>();
        for (CallSite site : flow.calls()) {
            called.merge(site.node(), of(flow.subFlow(site)), Math::max);
        }
        var lengths = new HashMap<String, Integer>();
        var longest = 0;
        for (var node : flow.order()) {
            var into = flow.edgesInto(node);
            var before = into.stream()
                    .map(Edge::from)
                    .mapToInt(from -> lengths.getOrDefault(from, 0))
                    .max()
                    .orElse(0);
            var here = before + elements(flow.byId(node), into.size());
            lengths.put(node, here);
            longest = Math.max(longest, here + called.getOrDefault(node, 0));
        }
        return longest;
    }

    /** A gateway stands before a node that several edges lead to; behind a join stands what the drawn join does. */
    private static int elements(FlowNode node, int into) {
        return (into > 1 ? 2 : 1) + (node instanceof JoinNode ? 1 : 0);
    }
}
