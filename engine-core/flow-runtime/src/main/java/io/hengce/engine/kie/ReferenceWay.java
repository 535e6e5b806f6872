package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Run;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs a flow as it is drawn: each node a BPMN node of jBPM, each hit found by Drools. Safe for many threads. */
public final class ReferenceWay implements ProcessWay {

    private final RuleBase rules;
    private final DrawnProcess process;

    /** @param wanted the rules that become part of the knowledge base: all but in tests */
    public ReferenceWay(CompiledFlow compiled, FlowLogic logic, Predicate<PlannedRule> wanted) {
        rules = new RuleBase(compiled.rulePlan(), wanted);
        process = new DrawnProcess(compiled, logic);
    }

    @Override
    public Run run(Function<Matcher, Run> start) {
        try (var session = rules.open()) {
            return process.take(() -> start.apply(session));
        }
    }

    /** The rules in the Drools knowledge base. */
    public int ruleCount() {
        return rules.ruleCount();
    }

    @Override
    public long instances() {
        return process.instances();
    }
}
