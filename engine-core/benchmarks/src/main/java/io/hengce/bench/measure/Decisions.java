package io.hengce.bench.measure;

import io.hengce.bench.peer.Contestant;
import io.hengce.bench.peer.Contestants;
import io.hengce.engine.loan.LoanFlow;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision of one contestant, objects in and objects out, all applications in turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Decisions {

    /** A contestant, which has proven before anything is timed that it decides as expected. */
    @State(Scope.Benchmark)
    public static class Proven {

        @Param("hand-written")
        public String name = "";

        private Contestant contestant;
        private int count;

        @Setup
        public void prove() {
            contestant = Contestants.proven(name);
            count = LoanFlow.expected().size();
        }
    }

    /** Where a thread is among the applications. */
    @State(Scope.Thread)
    public static class Turn {

        private int number;

        private int next(int count) {
            number = number + 1 == count ? 0 : number + 1;
            return number;
        }
    }

    @Benchmark
    public Object decide(Proven proven, Turn turn) {
        return proven.contestant.decide(turn.next(proven.count));
    }
}
