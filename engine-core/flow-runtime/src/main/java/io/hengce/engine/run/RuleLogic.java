package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;

/** A node whose rules are matched. Safe for many threads. */
abstract class RuleLogic extends NodeLogic {

    private final NodePlan plan;

    RuleLogic(NodePlan plan) {
        super(plan.node());
        this.plan = plan;
    }

    /** Asks which rules hit where they have no inputs. */
    final NodeFact match(Run run) {
        return run.match(this, NodeInputs.NONE);
    }

    final NodePlan plan() {
        return plan;
    }
}
