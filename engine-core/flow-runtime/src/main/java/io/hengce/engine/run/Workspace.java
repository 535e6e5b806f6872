package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the nodes of a run work with, each anew: the inputs and the hits of the node that the run is at. A run that is traced keeps them for its trace instead, so it makes new ones. One per
 * run, or series of runs of which none is traced; one thread at a time.
 */
final class Workspace {

    private final long[] word = new long[1];
    private Optional<NodeInputs.Given> given = Optional.empty();
    private Optional<NodeFact> fact = Optional.empty();

    /** The inputs of a node, all still to be worked out. */
    NodeInputs.Given given(NodeInputs inputs) {
        if (given.isPresent()) {
            return given.get().again(inputs);
        }
        var made = new NodeInputs.Given(inputs);
        given = Optional.of(made);
        return made;
    }

    /** Forgets all values. */
    void clear() {
        if (given.isPresent()) {
            given.get().clear();
        }
    }

    /** The rules of a node, of which none has hit. */
    NodeFact fact(NodePlan plan, Run run, NodeInputs.Given inputs) {
        if (fact.isPresent()) {
            return fact.get().again(plan, run.frame(), run.moment(), inputs);
        }
        var made = new NodeFact(plan, run.frame(), run.moment(), inputs);
        fact = Optional.of(made);
        return made;
    }

    /** No more than 64 rules, of which none has hit. */
    long[] word() {
        Arrays.fill(word, 0);
        return word;
    }
}
