package io.hengce.engine;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.engine.kie.ReferenceWay;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Stopwatch;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.TraceDepth;
import java.util.function.Predicate;

/** A loaded flow that decides applications. Immutable; safe for many threads; nothing to close. */
public final class DecisionEngine {

    private final FlowLogic logic;
    private final ReferenceWay way;
    private final FlowReference reference;

    private DecisionEngine(FlowLogic logic, ReferenceWay way, FlowReference reference) {
        this.logic = logic;
        this.way = way;
        this.reference = reference;
    }

    /** Loads a flow from a file: revision 0. */
    public static DecisionEngine load(CompiledFlow compiled) {
        return load(compiled, 0);
    }

    /** Loads a revision of a flow. */
    public static DecisionEngine load(CompiledFlow compiled, int revision) {
        return load(compiled, revision, Stopwatch.NONE);
    }

    /** Loads a revision of a flow whose full traces tell how long each node took. */
    public static DecisionEngine load(CompiledFlow compiled, int revision, Stopwatch stopwatch) {
        return engine(compiled, revision, new FlowLogic(compiled, stopwatch), rule -> true);
    }

    /** Loads a flow with only some of its rules in Drools, to see that a decision hangs on them. */
    static DecisionEngine load(CompiledFlow compiled, int revision, Predicate<PlannedRule> rules) {
        return engine(compiled, revision, new FlowLogic(compiled, Stopwatch.NONE), rules);
    }

    private static DecisionEngine engine(
            CompiledFlow compiled, int revision, FlowLogic logic, Predicate<PlannedRule> rules) {
        var flow = compiled.flow();
        var reference = new FlowReference(flow.document().id(), revision, flow.contentHash());
        return new DecisionEngine(logic, new ReferenceWay(compiled, logic, rules), reference);
    }

    /** Which flow decides here. */
    public FlowReference flow() {
        return reference;
    }

    /**
     * Decides one application. An error in the flow is part of the decision ({@code ENGINE_*} reasons), never an exception.
     *
     * @throws IllegalArgumentException when the application was made for another dictionary
     */
    public Decision decide(Application application, TraceDepth depth) {
        var run = way.run(matcher -> logic.start(application, depth, matcher));
        return logic.decision(run, application, reference, EngineVersion.NAME);
    }

    int ruleCount() {
        return way.ruleCount();
    }

    long processInstances() {
        return way.instances();
    }
}
