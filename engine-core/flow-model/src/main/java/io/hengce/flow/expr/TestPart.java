package io.hengce.flow.expr;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import io.hengce.flow.value.Ternary;
import java.util.Map;

/** A test that is not taken apart. */
record TestPart(String text, Condition condition, SeenValues seen, Why notReached) implements Explaining.Part {

    TestPart(String text, Condition condition, SeenValues seen) {
        this(text, condition, seen, notReached(text));
    }

    /** A test that no run comes to. */
    static Why notReached(String text) {
        return new Why.Test(text, Answer.NOT_REACHED, "", Map.of());
    }

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
