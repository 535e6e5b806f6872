package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;

/** A node whose rules are matched. Safe for many threads. */
abstract class RuleLogic extends NodeLogic {

    private final NodePlan plan;

    RuleLogic(NodePlan plan) {
        super(plan.node());
        this.plan = plan;
    }

    final NodePlan plan() {
        return plan;
    }
}
