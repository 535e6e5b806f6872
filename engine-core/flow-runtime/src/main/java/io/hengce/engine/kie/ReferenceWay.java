package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Run;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs a flow as it is drawn: each node a BPMN node of jBPM, each hit found by Drools. Safe for many threads. */
public final class ReferenceWay implements ProcessWay {

    /** Longer flows run on a deep stack; this many elements take a third of the smallest stack that Java gives a thread. */
    private static final int SHORT = 150;

    private final RuleBase rules;
    private final FlowProcess process;
    private final boolean isShort;
    private final DeepStack deepStack = new DeepStack();

    /** @param wanted the rules that become part of the knowledge base: all but in tests */
    public ReferenceWay(CompiledFlow compiled, FlowLogic logic, Predicate<PlannedRule> wanted) {
        rules = new RuleBase(compiled.rulePlan(), wanted);
        process = new FlowProcess(compiled, logic);
        isShort = WayLength.longest(compiled.flow()) <= SHORT;
    }

    @Override
    public Run run(Function<Matcher, Run> start) {
        return isShort ? take(start) : deepStack.call(() -> take(start));
    }

    @Override
    public <A, D> List<D> runAll(List<A> applications, BiFunction<Matcher, A, Run> start, BiFunction<Run, A, D> end) {
        return applications.stream()
                .map(each -> end.apply(run(matcher -> start.apply(matcher, each)), each))
                .toList();
    }

    private Run take(Function<Matcher, Run> start) {
        try (var session = rules.open()) {
            var passenger = new Passenger(start.apply(session));
            process.run(passenger);
            return passenger.run();
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
