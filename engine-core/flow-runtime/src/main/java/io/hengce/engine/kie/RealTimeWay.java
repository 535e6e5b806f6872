package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Route;
import io.hengce.engine.run.Run;
import java.util.function.Function;

/** Runs a flow inside one node of jBPM, with hits found without a Drools session. Safe for many threads. */
public final class RealTimeWay implements ProcessWay {

    private final Matcher matcher;
    private final Route route;
    private final FusedProcess process = new FusedProcess();

    public RealTimeWay(CompiledFlow compiled, FlowLogic logic) {
        matcher = new FastMatcher(compiled.rulePlan());
        route = logic.route();
    }

    @Override
    public Run run(Function<Matcher, Run> start) {
        var run = start.apply(matcher);
        process.run(() -> route.pass(run));
        return run;
    }

    @Override
    public long instances() {
        return process.instances();
    }
}
