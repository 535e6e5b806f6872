package io.hengce.engine;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import java.util.List;

/**
 * Holds an engine against the reference way on generated applications, one by one and in a batch.
 *
 * @param reference what is right
 */
record SelfCheck(ValidFlow flow, DecisionEngine reference) {

    /** @throws SelfCheckFailed when the engine decides an application otherwise */
    void hold(DecisionEngine engine, int count) {
        var applications = new GeneratedApplications(flow).list(count);
        var together = engine.decideAll(applications, TraceDepth.SUMMARY);
        for (var number = 0; number < applications.size(); number++) {
            var application = applications.get(number);
            var right = reference.decide(application, TraceDepth.SUMMARY);
            compare(application, right, engine.decide(application, TraceDepth.SUMMARY));
            compare(application, right, together.get(number));
        }
    }

    private void compare(Application application, Decision right, Decision decision) {
        if (!decision.equals(right)) {
            throw new SelfCheckFailed(application, List.of(right, decision));
        }
    }
}
