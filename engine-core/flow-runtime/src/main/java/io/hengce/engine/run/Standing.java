package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.Edge;

/** Where a node stands in the drawing: the numbers of the branches of parallels around it, the outermost first. */
record Standing(int[] branches) {

    static Standing of(String node, ValidFlow flow) {
        return new Standing(flow.forks().all(node).stream()
                .mapToInt(fork -> flow.edgesFrom(fork.parallel()).stream()
                        .map(Edge::port)
                        .toList()
                        .indexOf(fork.port()))
                .toArray());
    }

    /** The run that comes to the node: that of its branch. */
    Run in(Run run) {
        var at = run;
        for (var branch : branches) {
            at = at.branch(branch);
        }
        return at;
    }
}
