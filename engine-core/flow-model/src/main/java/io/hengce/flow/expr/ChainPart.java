package io.hengce.flow.expr;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import java.util.List;

/**
 * Kleene's and, or, as {@link Logic} has them: what follows the part that decides, or fails, is not reached.
 *
 * @param whenAll the answer when no part decides and none is unknown
 * @param stop the answer of a part that decides alone
 */
record ChainPart(String text, List<Explaining.Part> parts, Answer whenAll, Answer stop, Joined joined, Why notReached)
        implements Explaining.Part {

    ChainPart(String text, List<Explaining.Part> parts, Answer whenAll, Answer stop, Joined joined) {
        this(text, parts, whenAll, stop, joined, TestPart.notReached(text));
    }

    @Override
    public Why explain(Frame frame) {
        var whys = new Why[parts.size()];
        var answer = whenAll;
        for (var number = 0; number < whys.length; number++) {
            var part = parts.get(number);
            var why = isDecided(answer) ? part.notReached() : part.explain(frame);
            whys[number] = why;
            answer = isDecided(answer) ? answer : combined(answer, why.answer());
        }
        return joined.of(text, answer, List.of(whys));
    }

    private boolean isDecided(Answer answer) {
        return answer == stop || answer == Answer.FAULT;
    }

    private Answer combined(Answer before, Answer next) {
        return next == whenAll ? before : next;
    }

    /** Makes the answer of the whole. */
    @FunctionalInterface
    interface Joined {
        Why of(String text, Answer answer, List<Why> parts);
    }
}
