package io.hengce.engine.run;

import io.hengce.compile.CompiledFlow;
import java.util.IdentityHashMap;
import java.util.Map;

/** The flows that a flow calls, and those that they call, each made once. One per load, one thread at a time. */
final class CalledFlows {

    private final Surroundings surroundings;
    private final Map<CompiledFlow, Called> known = new IdentityHashMap<>();

    CalledFlows(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A flow that is called, and the way through it. */
    record Called(FlowLogic logic, FlowWay way) {}

    Surroundings surroundings() {
        return surroundings;
    }

    Called flow(CompiledFlow compiled) {
        var made = known.get(compiled);
        if (made == null) {
            var logic = new FlowLogic(compiled, this);
            made = new Called(logic, surroundings.calledWays().apply(compiled, logic));
            known.put(compiled, made);
        }
        return made;
    }
}
