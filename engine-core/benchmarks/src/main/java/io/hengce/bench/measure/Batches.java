package io.hengce.bench.measure;

import io.hengce.engine.DecisionEngine;
import io.hengce.engine.loan.LoanFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A decision of the engine in batches of a thousand, without trace. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Batches {

    private static final int SIZE = 1_000;

    @Param("hengce-batch-none")
    public String name = "";

    private DecisionEngine engine;
    private List<Application> applications;

    /** Where a thread is among the applications. */
    @State(Scope.Thread)
    public static class Turn {
        private int from;

        private int next(int count) {
            from = from + SIZE >= count ? 0 : from + SIZE;
            return from;
        }
    }

    /** Nothing is timed before all applications were decided as expected. */
    @Setup
    public void prove() {
        engine = DecisionEngine.load(LoanFlow.compiled());
        applications = LoanFlow.applications();
        var decided = engine.decideAll(applications, TraceDepth.NONE).stream()
                .map(LoanFlow::line)
                .toList();
        if (!decided.equals(LoanFlow.expected())) {
            throw new IllegalStateException(name + " decides otherwise than expected");
        }
    }

    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Object decide(Turn turn) {
        var from = turn.next(applications.size());
        return engine.decideAll(applications.subList(from, from + SIZE), TraceDepth.NONE);
    }
}
