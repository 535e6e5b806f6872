package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.RuleAction;

/** Reads what an action of a rule evaluates; answers how many texts there were. */
record ActionReading(FlowTexts texts, Place place) implements RuleAction.Cases<Integer> {

    @Override
    public Integer raise(RuleAction.Raise action) {
        return 0;
    }

    @Override
    public Integer setVariable(RuleAction.SetVariable action) {
        texts.readInto(action.variable(), action.expression(), place);
        return 1;
    }

    @Override
    public Integer addPoints(RuleAction.AddPoints action) {
        texts.readAmount(action.variable(), action.points(), place);
        return 1;
    }
}
