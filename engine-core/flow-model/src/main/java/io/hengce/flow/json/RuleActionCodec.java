package io.hengce.flow.json;

import io.hengce.flow.document.RuleAction;
import io.hengce.flow.value.Outcome;

/** What a hit does; {@code do} says which. */
enum RuleActionCodec implements RuleAction.Cases<ObjectWriter> {
    WRITER;

    private static final Words<Kind> KINDS = Words.lower(Kind.values());

    private enum Kind {
        APPROVE,
        REFER,
        DECLINE,
        SET,
        ADD_POINTS
    }

    static RuleAction read(Members members) {
        return members.kind("do", KINDS).map(kind -> read(kind, members)).orElse(new RuleAction.SetVariable("", ""));
    }

    private static RuleAction read(Kind kind, Members members) {
        return switch (kind) {
            case APPROVE -> raise(Outcome.APPROVE, members);
            case REFER -> raise(Outcome.REFER, members);
            case DECLINE -> raise(Outcome.DECLINE, members);
            case SET -> new RuleAction.SetVariable(members.text("variable"), members.text("expression"));
            case ADD_POINTS -> new RuleAction.AddPoints(members.text("variable"), members.text("points"));
        };
    }

    private static RuleAction raise(Outcome outcome, Members members) {
        return new RuleAction.Raise(outcome, members.text("reason"));
    }

    static Json write(RuleAction action) {
        return action.accept(WRITER).json();
    }

    @Override
    public ObjectWriter raise(RuleAction.Raise action) {
        var kind = Kind.valueOf(action.outcome().name());
        return new ObjectWriter().put("do", KINDS.json(kind)).put("reason", action.reason());
    }

    @Override
    public ObjectWriter setVariable(RuleAction.SetVariable action) {
        return new ObjectWriter()
                .put("do", KINDS.json(Kind.SET))
                .put("variable", action.variable())
                .put("expression", action.expression());
    }

    @Override
    public ObjectWriter addPoints(RuleAction.AddPoints action) {
        return new ObjectWriter()
                .put("do", KINDS.json(Kind.ADD_POINTS))
                .put("variable", action.variable())
                .put("points", action.points());
    }
}
