package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.FlowWay;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Route;
import io.hengce.engine.run.Run;
import java.util.function.Function;

/** Takes a called run from node to node within the caller's own node of jBPM, with hits found without a Drools session. Safe for many threads. */
public final class RoutedWay implements FlowWay {

    private final Matcher matcher;
    private final Route route;

    public RoutedWay(CompiledFlow compiled, FlowLogic logic) {
        matcher = new FastMatcher(compiled.rulePlan());
        route = logic.route();
    }

    @Override
    public Run run(Function<Matcher, Run> start) {
        var run = start.apply(matcher);
        route.pass(run);
        return run;
    }
}
