package io.hengce.engine;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.json.DecisionJson;
import java.util.List;

/**
 * Holds an engine against the reference way on generated applications, one by one and in a batch, the first of them traced in full too.
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
        applications.stream().limit(1).forEach(application -> explain(application, engine));
    }

    private static void compare(Application application, Decision right, Decision decision) {
        compare(application, right, decision, decision.equals(right));
    }

    /** One trace in full, without times, as it is written: the first who asks for one finds all warm. */
    private void explain(Application application, DecisionEngine engine) {
        var right = reference.decide(application, TraceDepth.FULL);
        var decision = engine.decide(application, TraceDepth.FULL);
        var written = DecisionJson.canonical(decision);
        compare(application, right, decision, written.equals(DecisionJson.canonical(right)));
    }

    private static void compare(Application application, Decision right, Decision decision, boolean alike) {
        if (!alike) {
            throw new SelfCheckFailed(application, List.of(right, decision));
        }
    }
}
