package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what each assignment read: a later one sees what an earlier one wrote. Safe for many threads. */
record DeriveExplainer(String node, List<Assigned> assignments) implements NodeExplainer {

    DeriveExplainer {
        assignments = List.copyOf(assignments);
    }

    /** @param number of its variable among those that the node writes */
    record Assigned(ComputationTeller expression, int number) {}

    @Override
    public Optional<NodeWhy> why(Visit visit) {
        var told = new ArrayList<Computation>(assignments.size());
        for (var assignment : assignments) {
            var computation = assignment.expression().computation(visit);
            told.add(computation);
            if (!computation.fault().isEmpty()) {
                break;
            }
            visit.write(assignment.number());
        }
        return Optional.of(new NodeWhy.Computed(node, told));
    }
}
