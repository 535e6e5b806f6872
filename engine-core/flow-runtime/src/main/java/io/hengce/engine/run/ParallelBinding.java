package io.hengce.engine.run;

import io.hengce.flow.check.Fork;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.ParallelNode;

/** Binds a parallel. One per parallel. */
record ParallelBinding(ValidFlow flow, ParallelNode node) {

    NodeLogic logic() {
        return new ParallelLogic(
                node.id(),
                node.ports().stream()
                        .map(port -> written(new Fork(node.id(), port.id())))
                        .toArray(int[][]::new));
    }

    /** The slots that the nodes of a branch may write. */
    private int[] written(Fork fork) {
        return flow.order().stream()
                .filter(each -> flow.forks().all(each).contains(fork))
                .flatMap(each -> flow.writes(each).stream())
                .distinct()
                .mapToInt(flow.slots()::require)
                .toArray();
    }
}
