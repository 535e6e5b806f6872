package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Run;
import java.util.function.Supplier;

/** The process of a flow as it is drawn, long ones on a deep stack. Safe for many threads. */
final class DrawnProcess {

    /** Longer flows run on a deep stack; this many elements take a third of the smallest stack that Java gives a thread. */
    private static final int SHORT = 150;

    private final FlowProcess process;
    private final boolean isShort;
    private final DeepStack deepStack = new DeepStack();

    DrawnProcess(CompiledFlow compiled, FlowLogic logic) {
        process = new FlowProcess(compiled, logic);
        isShort = WayLength.longest(compiled.flow()) <= SHORT;
    }

    /** Takes a run from start to end. */
    Run take(Supplier<Run> start) {
        return isShort ? ride(start) : deepStack.call(() -> ride(start));
    }

    private Run ride(Supplier<Run> start) {
        var passenger = new Passenger(start.get());
        process.run(passenger);
        return passenger.run();
    }

    long instances() {
        return process.instances();
    }
}
