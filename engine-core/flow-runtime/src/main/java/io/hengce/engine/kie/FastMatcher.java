package io.hengce.engine.kie;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.RulePlan;
import io.hengce.engine.index.CellIndex;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.NodeFact;

/** Finds hits without a Drools session: cells by an index, conditions by an alpha network. Safe for many threads. */
final class FastMatcher implements Matcher {

    private final Matcher[] matchers;

    FastMatcher(RulePlan plan) {
        matchers = plan.nodes().stream().map(FastMatcher::matcher).toArray(Matcher[]::new);
    }

    private static Matcher matcher(NodePlan plan) {
        return CellIndex.of(plan).<Matcher>map(index -> index).orElseGet(() -> new AlphaNetwork(plan));
    }

    @Override
    public void match(NodeFact fact) {
        matchers[fact.plan().number()].match(fact);
    }
}
