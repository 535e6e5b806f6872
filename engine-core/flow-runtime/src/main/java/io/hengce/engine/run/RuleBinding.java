package io.hengce.engine.run;

import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import java.util.ArrayList;

/** Binds the actions of one rule. One per rule. */
final class RuleBinding implements RuleAction.Cases<RuleEffect> {

    private final LogicMaker maker;
    private final String node;
    private final Rule rule;
    private final RuleTargets targets;
    private int number;

    RuleBinding(LogicMaker maker, RuleTargets targets, String node, Rule rule) {
        this.maker = maker;
        this.node = node;
        this.rule = rule;
        this.targets = targets;
    }

    RuleSetLogic.Applied applied() {
        var effects = new ArrayList<RuleEffect>();
        for (number = 0; number < rule.actions().size(); number++) {
            effects.add(rule.actions().get(number).accept(this));
        }
        return new RuleSetLogic.Applied(rule.id(), effects.toArray(RuleEffect[]::new));
    }

    @Override
    public RuleEffect raise(RuleAction.Raise action) {
        var outcome = action.outcome();
        var reason = maker.reasons().raised(outcome, action.reason(), node);
        return (run, writes) -> {
            run.raise(outcome);
            run.give(reason);
        };
    }

    @Override
    public RuleEffect setVariable(RuleAction.SetVariable action) {
        var target = targets.numberOfSet(maker.target(action.variable()));
        var formula = formula();
        return (run, writes) -> writes.set(target, formula.evaluate(run.frame()), formula.place());
    }

    @Override
    public RuleEffect addPoints(RuleAction.AddPoints action) {
        var target = targets.numberOfSummed(maker.target(action.variable()));
        var formula = formula();
        return (run, writes) -> writes.add(target, formula.evaluate(run.frame()));
    }

    private Formula formula() {
        return maker.formula(Places.ruleAction(node, rule.id(), number));
    }
}
