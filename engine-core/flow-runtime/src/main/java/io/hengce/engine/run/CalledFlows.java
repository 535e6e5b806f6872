package io.hengce.engine.run;

import io.hengce.compile.CompiledFlow;
import java.util.IdentityHashMap;
import java.util.Map;

/** The flows that a flow calls, and those that they call, each made once. One per load, one thread at a time. */
final class CalledFlows {

    private final Surroundings surroundings;
    private final boolean inShadow;
    private final Map<CompiledFlow, Called> known = new IdentityHashMap<>();

    /** @param inShadow nothing of what is called has an effect, so nothing is paid for it */
    CalledFlows(Surroundings surroundings, boolean inShadow) {
        this.surroundings = surroundings;
        this.inShadow = inShadow;
    }

    /** A flow that is called, and the way through it. */
    record Called(FlowLogic logic, FlowWay way) {}

    boolean inShadow() {
        return inShadow;
    }

    /** The flows that run in the shadow of this one: made apart, since they ask no source that costs. */
    CalledFlows shadows() {
        return inShadow ? this : new CalledFlows(surroundings, true);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Called flow(CompiledFlow compiled) {
        var made = known.get(compiled);
        if (made == null) {
            var logic = new FlowLogic(compiled, this, false);
            made = new Called(logic, surroundings.calledWays().apply(compiled, logic));
            known.put(compiled, made);
        }
        return made;
    }
}
