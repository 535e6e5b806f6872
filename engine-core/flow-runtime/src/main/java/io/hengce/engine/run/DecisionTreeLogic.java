package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.SplitTaken;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.Condition;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import java.util.List;

/** Finds the leaf all of whose choices are made, and writes what it says. */
final class DecisionTreeLogic extends RuleLogic {

    private final Leaf[] leaves;

    /** @param leaves in the order of the plan */
    DecisionTreeLogic(NodePlan plan, List<Leaf> leaves) {
        super(plan);
        this.leaves = leaves.toArray(Leaf[]::new);
    }

    @Override
    void perform(Run run) {
        var fact = match(run);
        if (fact.hasFaults()) {
            throw fault(fact, run.frame());
        }
        var number = fact.nextHit(0);
        if (number == leaves.length) {
            throw new IllegalStateException("no leaf of the tree " + node() + " was reached");
        }
        var leaf = leaves[number];
        var written = leaf.row().written(run);
        run.write(written);
        if (run.isTraced()) {
            run.trace(reached(node(), leaf.path(), leaf.row().id()));
        }
    }

    private static StepMaker reached(String node, List<SplitTaken> path, String leaf) {
        return outputs -> new TableStep.LeafReached(node, path, leaf, outputs);
    }

    /** A leaf notes a fault only where the way to it was the run's own up to there, so any such leaf knows where. */
    private NodeFault fault(NodeFact fact, Frame frame) {
        for (var number = 0; number < leaves.length; number++) {
            if (fact.fault(plan().rules().get(number)).isPresent()) {
                return leaves[number].fault(frame);
            }
        }
        throw new IllegalStateException("a condition of the tree " + node() + " failed on no way");
    }

    /**
     * A leaf with the way to it.
     *
     * @param asked the conditions that are asked on the way, in order
     */
    record Leaf(OutputRow row, List<SplitTaken> path, List<Asked> asked) {
        Leaf {
            path = List.copyOf(path);
            asked = List.copyOf(asked);
        }

        /** The first condition on the way that fails. */
        NodeFault fault(Frame frame) {
            for (var each : asked) {
                try {
                    each.condition().test(frame);
                } catch (EvaluationFault fault) {
                    return NodeFault.at(each.place(), fault);
                }
            }
            throw new IllegalStateException("nothing failed on the way to " + row.id());
        }
    }

    /** A condition on the way. */
    record Asked(Place place, Condition condition) {}
}
