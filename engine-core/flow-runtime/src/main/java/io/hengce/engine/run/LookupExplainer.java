package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.RowMiss;
import java.util.List;
import java.util.Optional;

/** Tells what the inputs of a table read, and which cells kept its rows or headings from matching. Safe for many threads. */
record LookupExplainer(ComputationTellers inputs, MissTeller rows, Told told) implements NodeExplainer {

    /** Of which kind of table it is told. */
    @FunctionalInterface
    interface Told {
        NodeWhy of(String node, List<Computation> inputs, List<RowMiss> misses, int leftOut);
    }

    @Override
    public Optional<NodeWhy> why(Visit visit) {
        var computed = inputs.upToFault(visit);
        var missed = hasFailed(computed) ? new MissTeller.Missed(List.of(), 0) : rows.misses(visit.frame());
        return Optional.of(told.of(inputs.node(), computed, missed.told(), missed.leftOut()));
    }

    private static boolean hasFailed(List<Computation> computed) {
        return !computed.isEmpty() && !computed.get(computed.size() - 1).fault().isEmpty();
    }
}
