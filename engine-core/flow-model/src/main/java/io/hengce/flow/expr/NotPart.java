package io.hengce.flow.expr;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;

/** {@code not(…)}. */
record NotPart(String text, Explaining.Part part, Why notReached) implements Explaining.Part {

    NotPart(String text, Explaining.Part part) {
        this(text, part, TestPart.notReached(text));
    }

    @Override
    public Why explain(Frame frame) {
        var why = part.explain(frame);
        return new Why.Not(text, opposite(why.answer()), why);
    }

    private static Answer opposite(Answer answer) {
        return switch (answer) {
            case TRUE -> Answer.FALSE;
            case FALSE -> Answer.TRUE;
            case UNKNOWN, NOT_REACHED, FAULT -> answer;
        };
    }
}
