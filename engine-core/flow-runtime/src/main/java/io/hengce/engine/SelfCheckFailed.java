package io.hengce.engine;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import java.util.List;

/** A flow was not loaded because a fast way decides a generated application otherwise than the reference way: a fault of the engine, not of the flow. */
public final class SelfCheckFailed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** @param decisions by the reference way and by the fast way */
    SelfCheckFailed(Application application, List<Decision> decisions) {
        super(
                "flow %s is not loaded: its ways do not decide alike. Application %s at %s with %s%nreference way: %s%nfast way: %s"
                        .formatted(
                                decisions.get(0).flow().id(),
                                application.id(),
                                application.decisionTime(),
                                application.values(),
                                decisions.get(0),
                                decisions.get(1)));
    }
}
