package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells of expressions that are worked out in this order, up to one that failed. Safe for many threads. */
record ComputationTellers(String node, List<ComputationTeller> expressions) implements NodeExplainer {

    ComputationTellers {
        expressions = List.copyOf(expressions);
    }

    @Override
    public Optional<NodeWhy> why(Visit visit) {
        return Optional.of(new NodeWhy.Computed(node, upToFault(visit)));
    }

    List<Computation> upToFault(Visit visit) {
        var told = new ArrayList<Computation>(expressions.size());
        for (var expression : expressions) {
            var computation = expression.computation(visit);
            told.add(computation);
            if (!computation.fault().isEmpty()) {
                break;
            }
        }
        return told;
    }
}
