package io.hengce.bench.measure;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.loan.LoanFlow;
import java.lang.ref.Reference;
import java.util.ArrayList;

/** How much heap a loaded flow keeps. */
public final class Memory {

    private static final int ENGINES = 20;

    private Memory() {}

    /** Kilobytes of the loaded flow with its compiled flow and document, as the mean of twenty. */
    public static long kilobytes() {
        DecisionEngine.load(LoanFlow.compiled());
        var flows = new ArrayList<CompiledFlow>();
        var engines = new ArrayList<DecisionEngine>();
        var before = used();
        for (var number = 0; number < ENGINES; number++) {
            var flow = LoanFlow.compiled();
            flows.add(flow);
            engines.add(DecisionEngine.load(flow));
        }
        var kept = used() - before;
        Reference.reachabilityFence(flows);
        Reference.reachabilityFence(engines);
        return kept / ENGINES / 1_024;
    }

    private static long used() {
        for (var number = 0; number < 3; number++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
