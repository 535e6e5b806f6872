package io.hengce.engine;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.engine.kie.ProcessWay;
import io.hengce.engine.kie.RealTimeWay;
import io.hengce.engine.kie.ReferenceWay;
import io.hengce.engine.kie.RoutedWay;
import io.hengce.engine.kie.StagedWay;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Stopwatch;
import io.hengce.engine.run.Surroundings;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.SilentSources;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.TraceDepth;
import java.util.List;
import java.util.function.Predicate;

/** A loaded flow that decides applications. Immutable; safe for many threads; nothing to close. */
public final class DecisionEngine {

    private final FlowLogic logic;
    private final ProcessWay way;
    private final FlowReference reference;

    private DecisionEngine(FlowLogic logic, ProcessWay way, FlowReference reference) {
        this.logic = logic;
        this.way = way;
        this.reference = reference;
    }

    /** Loads a flow from a file: revision 0. */
    public static DecisionEngine load(CompiledFlow compiled) {
        return load(compiled, EngineOptions.STANDARD);
    }

    /** Loads a revision of a flow. */
    public static DecisionEngine load(CompiledFlow compiled, int revision) {
        return load(compiled, EngineOptions.STANDARD.withRevision(revision));
    }

    /** Loads a revision of a flow whose full traces tell how long each node took. */
    public static DecisionEngine load(CompiledFlow compiled, int revision, Stopwatch stopwatch) {
        return load(compiled, EngineOptions.STANDARD.withRevision(revision).withStopwatch(stopwatch));
    }

    /** Loads a flow by the reference way with only some of its rules in Drools, to see that a decision hangs on them. */
    static DecisionEngine load(CompiledFlow compiled, int revision, Predicate<PlannedRule> rules) {
        var logic = new FlowLogic(compiled, surroundings(EngineOptions.STANDARD.withWay(Way.REFERENCE)));
        return new DecisionEngine(logic, new ReferenceWay(compiled, logic, rules), reference(compiled, revision));
    }

    /**
     * Loads a flow as the options say.
     *
     * @throws IllegalArgumentException when the flow asks sources that are not there; {@link UnknownSources} tells them beforehand
     * @throws SelfCheckFailed when a self check was asked for and finds that the ways do not decide alike
     */
    public static DecisionEngine load(CompiledFlow compiled, EngineOptions options) {
        var unknown = UnknownSources.of(compiled.flow(), options.sources());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the flow asks unknown sources: " + unknown);
        }
        var engine = engine(compiled, options);
        if (options.selfCheck() > 0 && options.way() != Way.REFERENCE) {
            selfCheck(compiled, options, engine);
        }
        return engine;
    }

    /** No source is asked for generated applications: where a flow asks some, an engine is checked for which each stands there as if it were down. */
    private static void selfCheck(CompiledFlow compiled, EngineOptions options, DecisionEngine engine) {
        var silent = options.withSources(new SilentSources());
        var asksNone = UnknownSources.of(compiled.flow(), DataSources.NONE).isEmpty();
        var reference = engine(compiled, silent.withWay(Way.REFERENCE));
        new SelfCheck(compiled.flow(), reference)
                .hold(asksNone ? engine : engine(compiled, silent), options.selfCheck());
    }

    private static DecisionEngine engine(CompiledFlow compiled, EngineOptions options) {
        var logic = new FlowLogic(compiled, surroundings(options));
        return new DecisionEngine(logic, way(compiled, logic, options.way()), reference(compiled, options.revision()));
    }

    private static ProcessWay way(CompiledFlow compiled, FlowLogic logic, Way way) {
        return switch (way) {
            case REAL_TIME -> logic.canFuse() ? new RealTimeWay(compiled, logic) : new StagedWay(compiled, logic);
            case REFERENCE -> new ReferenceWay(compiled, logic, rule -> true);
        };
    }

    private static Surroundings surroundings(EngineOptions options) {
        return new Surroundings(
                options.stopwatch(),
                options.sources(),
                options.way() != Way.REFERENCE,
                (called, logic) -> switch (options.way()) {
                    case REAL_TIME -> logic.canFuse() ? new RoutedWay(called, logic) : new StagedWay(called, logic);
                    case REFERENCE -> new ReferenceWay(called, logic, rule -> true);
                });
    }

    private static FlowReference reference(CompiledFlow compiled, int revision) {
        var flow = compiled.flow();
        return new FlowReference(flow.document().id(), revision, flow.contentHash());
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
        if (depth == TraceDepth.NONE) {
            return decide(application);
        }
        var run = way.run(matcher -> logic.start(application, depth, matcher));
        return logic.decision(run, reference, EngineVersion.NAME);
    }

    private Decision decide(Application application) {
        var room = logic.enter();
        var run = way.run(matcher -> logic.start(application, room, TraceDepth.NONE, matcher));
        var decision = logic.decision(run, reference, EngineVersion.NAME);
        logic.leave(room);
        return decision;
    }

    /**
     * Decides many applications, in their order, each by itself: an error in one is part of its decision and of no other. Faster than one by one.
     *
     * @throws IllegalArgumentException when an application was made for another dictionary
     */
    public List<Decision> decideAll(List<Application> applications, TraceDepth depth) {
        var series = logic.series(applications, depth);
        return way.runAll(
                applications,
                (matcher, application) -> series.start(application, matcher),
                (run, application) -> logic.decision(run, reference, EngineVersion.NAME));
    }

    long processInstances() {
        return way.instances();
    }
}
