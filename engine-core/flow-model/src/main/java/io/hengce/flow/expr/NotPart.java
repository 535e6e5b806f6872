package io.hengce.flow.expr;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;

/** {@code not(…)}. */
record NotPart(String text, Explaining.Part part) implements Explaining.Part {

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
