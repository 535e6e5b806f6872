package io.hengce.engine.kie;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.DataSourceNode;
import java.util.IdentityHashMap;
import java.util.Map;

/** The most nodes that stand alone which a run can be inside of at once: all of the flow and of those that it calls, since jBPM goes on from node to node without coming back. One per load. */
final class StageCount {

    /** Enough for any stack to be called deep. */
    private static final int MANY = 10_000;

    private final Map<ValidFlow, Integer> known = new IdentityHashMap<>();

    static int of(ValidFlow flow) {
        return new StageCount().count(flow);
    }

    private int count(ValidFlow flow) {
        var count = known.get(flow);
        if (count == null) {
            count = counted(flow);
            known.put(flow, count);
        }
        return count;
    }

    private int counted(ValidFlow flow) {
        var count = (int) flow.document().nodes().stream()
                .filter(DataSourceNode.class::isInstance)
                .count();
        for (var site : flow.calls()) {
            count = Math.min(MANY, count + 1 + count(flow.subFlow(site)));
        }
        return count;
    }
}
