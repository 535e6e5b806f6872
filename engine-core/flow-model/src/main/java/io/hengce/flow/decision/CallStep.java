package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/** What a node did that calls a flow, with the runs of that flow. */
public sealed interface CallStep extends TraceStep {

    /**
     * A flow that was called. There is a step also where an error in it ended the run.
     *
     * @param inputs by the field of the called flow
     */
    record Called(String node, String flow, Map<String, Value> inputs, CalledRun run, Map<String, Value> outputs)
            implements CallStep {
        public Called {
            inputs = NamedValues.sorted(inputs);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public TraceStep withoutTimes() {
            return new Called(node, flow, inputs, run.withoutTimes(), outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.called(this);
        }
    }

    /**
     * A flow that was called for each element of a list. There is a step also where an error in one call ended the run.
     *
     * @param runs the first of them, {@value #MOST_RUNS} at most, and the one that failed
     * @param leftOut how many more there were
     */
    record Looped(String node, String flow, List<LoopRun> runs, int leftOut, Map<String, Value> outputs)
            implements CallStep {

        public static final int MOST_RUNS = 200;

        public Looped {
            runs = List.copyOf(runs);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public TraceStep withoutTimes() {
            return new Looped(
                    node, flow, runs.stream().map(LoopRun::withoutTimes).toList(), leftOut, outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.looped(this);
        }
    }
}
