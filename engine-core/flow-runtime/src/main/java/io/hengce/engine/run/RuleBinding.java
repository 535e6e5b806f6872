package io.hengce.engine.run;

import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import java.util.ArrayList;
import java.util.List;

/** Binds the actions of one rule. One per rule. */
final class RuleBinding implements RuleAction.Cases<RuleEffect> {

    private final LogicMaker maker;
    private final String node;
    private final Rule rule;
    private final List<Target> set = new ArrayList<>();
    private final List<Target> summed = new ArrayList<>();
    private int number;

    RuleBinding(LogicMaker maker, String node, Rule rule) {
        this.maker = maker;
        this.node = node;
        this.rule = rule;
    }

    RuleSetLogic.Applied applied() {
        var effects = new ArrayList<RuleEffect>();
        for (number = 0; number < rule.actions().size(); number++) {
            effects.add(rule.actions().get(number).accept(this));
        }
        return new RuleSetLogic.Applied(rule.id(), List.copyOf(effects), List.copyOf(set), List.copyOf(summed));
    }

    @Override
    public RuleEffect raise(RuleAction.Raise action) {
        return (run, writes) -> run.raise(action.outcome(), action.reason(), node);
    }

    @Override
    public RuleEffect setVariable(RuleAction.SetVariable action) {
        var target = maker.target(action.variable());
        var formula = formula();
        set.add(target);
        return (run, writes) -> writes.set(target, formula.evaluate(run.frame()), formula.place());
    }

    @Override
    public RuleEffect addPoints(RuleAction.AddPoints action) {
        var target = maker.target(action.variable());
        var formula = formula();
        summed.add(target);
        return (run, writes) -> writes.add(target, formula.evaluate(run.frame()));
    }

    private Formula formula() {
        return maker.formula(Places.ruleAction(node, rule.id(), number));
    }
}
