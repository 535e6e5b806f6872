package io.hengce.engine.kie;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.RulePlan;
import io.hengce.engine.index.CellIndex;
import io.hengce.engine.index.InlineRules;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.NodeFact;
import io.hengce.flow.expr.RuleMasks;

/**
 * Finds hits without a Drools session: cells by an index, conditions that cannot fail by generated code, all others by an alpha network. Safe for many threads.
 */
final class FastMatcher implements Matcher {

    private final Matcher[] matchers;

    FastMatcher(RulePlan plan) {
        matchers = plan.nodes().stream().map(FastMatcher::matcher).toArray(Matcher[]::new);
    }

    private static Matcher matcher(NodePlan plan) {
        return CellIndex.of(plan).map(FastMatcher::small).orElseGet(() -> rules(plan));
    }

    /** What looks little up does so by generated code. */
    private static Matcher small(CellIndex index) {
        return index.code().<Matcher>map(rows -> fact -> fact.lookUp(rows)).orElse(index::match);
    }

    private static Matcher rules(NodePlan plan) {
        var inline = InlineRules.of(plan);
        return inline.masks()
                .<Matcher>map(masks -> inline.isAll(plan) ? fact -> fact.ask(masks) : both(plan, inline, masks))
                .orElseGet(() -> new AlphaNetwork(plan, rule -> true));
    }

    private static Matcher both(NodePlan plan, InlineRules inline, RuleMasks masks) {
        var others = new AlphaNetwork(plan, rule -> !inline.has(rule));
        return fact -> {
            fact.ask(masks);
            others.match(fact);
        };
    }

    @Override
    public void match(NodeFact fact) {
        matchers[fact.plan().number()].match(fact);
    }
}
