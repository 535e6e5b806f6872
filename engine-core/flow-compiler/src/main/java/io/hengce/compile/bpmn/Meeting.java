package io.hengce.compile.bpmn;

import io.hengce.flow.document.Edge;
import java.util.List;

/**
 * The gateway at the end of one branch of a parallel. A BPMN join waits for every flow that comes into it, so a branch comes by one flow: several edges
 * of a branch meet before, and empty branches, which begin at one and the same node, are told apart.
 *
 * @param edges those of the branch that lead into the join
 */
record Meeting(String join, String port, List<Edge> edges) {

    String id() {
        return "meet_" + name();
    }

    /** The flow from here to the join. */
    String into() {
        return "into_" + name();
    }

    /** Ids hold no dot. */
    private String name() {
        return join + "." + port;
    }
}
