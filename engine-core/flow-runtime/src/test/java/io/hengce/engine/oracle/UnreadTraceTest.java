package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.loan.LoanFlow;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.json.DecisionJson;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who keeps decisions whose traces nobody has read keeps no flow that was replaced. */
final class UnreadTraceTest {

    private static final int FLOWS = 25;
    private static final int LOADS = 10;
    /** What Java itself makes when a call comes to be frequent; each load of the loan flow generates several classes. */
    private static final int CLASSES = 30;

    private final List<Decision> kept = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    @Test
    void keepsNoFlowOfAnyKindOfNode() {
        var flows = decideByRandomFlows();

        collect();

        assertThat(flows).as("flows still in memory").allMatch(flow -> flow.get() == null);
        assertThat(kept.stream().map(DecisionJson::canonical)).containsExactlyElementsOf(read);
    }

    private List<WeakReference<ValidFlow>> decideByRandomFlows() {
        var flows = new ArrayList<WeakReference<ValidFlow>>();
        for (var seed = 20_261_128L; flows.size() < FLOWS; seed++) {
            EngineOracleProperties.valid(seed).ifPresent(flow -> {
                decide(flow);
                flows.add(new WeakReference<>(flow));
            });
        }
        return flows;
    }

    private void decide(ValidFlow flow) {
        var engine = DecisionEngine.load(FlowCompiler.compile(flow), EveryWay.OPTIONS);
        var application = EngineOracleProperties.application(flow, new Random(1), 0);
        for (var depth : List.of(TraceDepth.SUMMARY, TraceDepth.FULL)) {
            kept.add(engine.decide(application, depth));
            read.add(DecisionJson.canonical(engine.decide(application, depth)));
        }
    }

    @Test
    void keepsNoGeneratedCode() {
        var application = LoanFlow.applications().get(0);
        DecisionEngine.load(LoanFlow.compiled()).decide(application, TraceDepth.FULL);
        var classes = loadedClasses();

        for (var number = 0; number < LOADS; number++) {
            kept.add(DecisionEngine.load(LoanFlow.compiled()).decide(application, TraceDepth.FULL));
        }

        assertThat(loadedClasses() - classes).as("classes of dropped flows").isLessThan(CLASSES);
        assertThat(kept).hasSize(LOADS);
    }

    private static int loadedClasses() {
        collect();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static void collect() {
        ManagementFactory.getMemoryMXBean().gc();
        ManagementFactory.getMemoryMXBean().gc();
    }
}
