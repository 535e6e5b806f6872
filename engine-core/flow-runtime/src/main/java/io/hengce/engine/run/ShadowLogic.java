package io.hengce.engine.run;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Shadow;
import io.hengce.flow.document.SplitRange;

/** A shadow group: decides by another flow as well, whose decision has no effect. Safe for many threads. */
final class ShadowLogic {

    private final String node;
    private final SplitRange range;
    private final CallLogic call;

    ShadowLogic(String node, SplitRange range, CallLogic call) {
        this.node = node;
        this.range = range;
        this.call = call;
    }

    boolean takes(int bucket) {
        return range.holds(bucket);
    }

    /**
     * What the flow decides.
     *
     * @param seen a run that has stood still at the split
     */
    Shadow of(Run seen, String engine) {
        return new Shadow(node, range.group(), decided(seen, engine));
    }

    private Decision decided(Run seen, String engine) {
        try {
            return call.decided(call.run(seen, call.given(seen.frame())), engine);
        } catch (NodeFault fault) {
            return call.undecided(seen, fault, node, engine);
        }
    }
}
