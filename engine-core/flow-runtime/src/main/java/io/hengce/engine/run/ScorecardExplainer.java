package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what the inputs of a scorecard read; values and bins stand in the step. Safe for many threads. */
record ScorecardExplainer(String node, List<ComputationTeller> inputs) implements NodeExplainer {

    ScorecardExplainer {
        inputs = List.copyOf(inputs);
    }

    @Override
    public Optional<NodeWhy> why(Visit visit) {
        var told = new ArrayList<Computation>(inputs.size());
        for (var input : inputs) {
            var computation = input.computation(visit);
            if (computation.fault().equals(NodeFault.NO_BIN)) {
                computation = withoutFault(computation);
            }
            told.add(computation);
            if (!computation.fault().isEmpty()) {
                break;
            }
        }
        return Optional.of(new NodeWhy.Computed(node, told));
    }

    /** A value that no bin holds was computed without an error. */
    private static Computation withoutFault(Computation computation) {
        return new Computation(computation.id(), computation.text(), computation.values(), "");
    }
}
