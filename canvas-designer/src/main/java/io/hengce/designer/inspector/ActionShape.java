package io.hengce.designer.inspector;

import io.hengce.flow.document.RuleAction;
import java.util.List;

/** What of an action decides which inputs it has: expressions are texts in inputs, everything else is chosen. */
final class ActionShape implements RuleAction.Cases<Object> {
    @Override
    public Object raise(RuleAction.Raise action) {
        return action;
    }

    @Override
    public Object setVariable(RuleAction.SetVariable action) {
        return List.of("set", action.variable());
    }

    @Override
    public Object addPoints(RuleAction.AddPoints action) {
        return List.of("add", action.variable());
    }
}
