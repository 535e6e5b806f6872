package io.hengce.flow.document;

import io.hengce.flow.value.Outcome;

/** What a hit does. */
public sealed interface RuleAction {

    <R> R accept(Cases<R> cases);

    /** Raises REFER or DECLINE with a reason of the catalogue. */
    record Raise(Outcome outcome, String reason) implements RuleAction {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.raise(this);
        }
    }

    /** Writes a derived field; the expression sees the values on entry. */
    record SetVariable(String variable, String expression) implements RuleAction {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.setVariable(this);
        }
    }

    /** Adds points to a derived field, which starts at 0 in this node; the expression sees the values on entry. */
    record AddPoints(String variable, String points) implements RuleAction {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.addPoints(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R raise(Raise action);

        R setVariable(SetVariable action);

        R addPoints(AddPoints action);
    }
}
