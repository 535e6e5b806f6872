package io.hengce.flow.expr;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import io.hengce.flow.value.Ternary;

/** A test that is not taken apart. */
record TestPart(String text, Condition condition, SeenValues seen) implements Explaining.Part {

    @Override
    public Why explain(Frame frame) {
        try {
            return new Why.Test(text, answer(condition.test(frame)), "", seen.of(frame));
        } catch (EvaluationFault fault) {
            return new Why.Test(text, Answer.FAULT, fault.code(), seen.of(frame));
        }
    }

    private static Answer answer(Ternary truth) {
        return switch (truth) {
            case TRUE -> Answer.TRUE;
            case FALSE -> Answer.FALSE;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
