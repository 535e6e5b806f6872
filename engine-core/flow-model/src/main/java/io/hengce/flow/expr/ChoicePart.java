package io.hengce.flow.expr;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import java.util.List;

/** {@code if … then … else …} between conditions: else unless the condition is true. */
record ChoicePart(
        String text, Explaining.Part condition, Explaining.Part then, Explaining.Part otherwise, Why notReached)
        implements Explaining.Part {

    ChoicePart(String text, Explaining.Part condition, Explaining.Part then, Explaining.Part otherwise) {
        this(text, condition, then, otherwise, TestPart.notReached(text));
    }

    @Override
    public Why explain(Frame frame) {
        var test = condition.explain(frame);
        var takesThen = test.answer() == Answer.TRUE;
        var takesElse = !takesThen && test.answer() != Answer.FAULT;
        var first = takesThen ? then.explain(frame) : then.notReached();
        var second = takesElse ? otherwise.explain(frame) : otherwise.notReached();
        return new Why.Choice(text, answer(test, takesThen ? first : second), List.of(test, first, second));
    }

    private static Answer answer(Why test, Why taken) {
        return test.answer() == Answer.FAULT ? Answer.FAULT : taken.answer();
    }
}
