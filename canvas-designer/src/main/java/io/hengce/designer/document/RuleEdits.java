package io.hengce.designer.document;

import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.Validity;

/** Edits of one rule of a rule set: its condition, whether it is on, the expressions of what it does. */
public final class RuleEdits {

    private RuleEdits() {}

    public static Edit condition(String node, String rule, String when) {
        return RuleSetEdits.rule(
                "修改规则条件",
                "Change condition",
                node,
                rule,
                found -> new Rule(found.id(), found.name(), when, found.actions(), found.priority(), found.validity()));
    }

    public static Edit enabled(String node, String rule, boolean on) {
        return RuleSetEdits.rule(
                on ? "启用规则" : "停用规则",
                on ? "Switch rule on" : "Switch rule off",
                node,
                rule,
                found -> new Rule(
                        found.id(),
                        found.name(),
                        found.when(),
                        found.actions(),
                        found.priority(),
                        new Validity(
                                on, found.validity().from(), found.validity().to())));
    }

    /** Changes the expression of a set or add-points action; 0-based. */
    public static Edit actionExpression(String node, String rule, int action, String expression) {
        return RuleSetEdits.actions(
                "修改规则动作",
                "Change action",
                node,
                rule,
                actions ->
                        OneNode.replace(actions, action, actions.get(action).accept(new WithExpression(expression))));
    }

    private record WithExpression(String expression) implements RuleAction.Cases<RuleAction> {
        @Override
        public RuleAction raise(RuleAction.Raise action) {
            return action;
        }

        @Override
        public RuleAction setVariable(RuleAction.SetVariable action) {
            return new RuleAction.SetVariable(action.variable(), expression);
        }

        @Override
        public RuleAction addPoints(RuleAction.AddPoints action) {
            return new RuleAction.AddPoints(action.variable(), expression);
        }
    }
}
