package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Route;
import io.hengce.engine.run.Run;
import java.util.function.Function;

/**
 * Runs a flow that has nodes which must stay nodes of jBPM: these are, and all between two of them is one more. Hits are found without a Drools session. Safe for many threads.
 */
public final class StagedWay implements ProcessWay {

    /** With more nodes that stand alone a run goes on a deep stack: each takes less than 25 KB of it. */
    private static final int FEW = 16;

    private final Matcher matcher;
    private final Route route;
    private final StagedProcess process;
    private final boolean isShort;
    private final DeepStack deepStack = new DeepStack();

    public StagedWay(CompiledFlow compiled, FlowLogic logic) {
        matcher = new FastMatcher(compiled.rulePlan());
        route = logic.route();
        process = new StagedProcess(compiled, logic);
        isShort = StageCount.of(compiled.flow()) <= FEW;
    }

    @Override
    public Run run(Function<Matcher, Run> start) {
        return isShort ? walk(start) : deepStack.call(() -> walk(start));
    }

    private Run walk(Function<Matcher, Run> start) {
        var run = start.apply(matcher);
        process.run(route.walk(run));
        return run;
    }

    @Override
    public long instances() {
        return process.instances();
    }
}
