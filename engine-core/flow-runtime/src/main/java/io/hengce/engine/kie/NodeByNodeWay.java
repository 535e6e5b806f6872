package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Run;
import java.util.function.Function;

/**
 * Runs a flow that has nodes which must stay nodes of jBPM: each drawn node is one, as in the reference way, but hits are found without a Drools session. Such a node waits
 * for something outside, beside which what jBPM costs is nothing. Safe for many threads.
 */
public final class NodeByNodeWay implements ProcessWay {

    private final Matcher matcher;
    private final DrawnProcess process;

    public NodeByNodeWay(CompiledFlow compiled, FlowLogic logic) {
        matcher = new FastMatcher(compiled.rulePlan());
        process = new DrawnProcess(compiled, logic);
    }

    @Override
    public Run run(Function<Matcher, Run> start) {
        return process.take(() -> start.apply(matcher));
    }

    @Override
    public long instances() {
        return process.instances();
    }
}
