package io.hengce.flow.expr;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import java.util.ArrayList;
import java.util.List;

/**
 * Kleene's and, or, as {@link Logic} has them: what follows the part that decides, or fails, is not reached.
 *
 * @param whenAll the answer when no part decides and none is unknown
 * @param stop the answer of a part that decides alone
 */
record ChainPart(String text, List<Explaining.Part> parts, Answer whenAll, Answer stop, Joined joined)
        implements Explaining.Part {

    @Override
    public Why explain(Frame frame) {
        var whys = new ArrayList<Why>();
        var answer = whenAll;
        for (var part : parts) {
            var why = isDecided(answer) ? part.notReached() : part.explain(frame);
            whys.add(why);
            answer = isDecided(answer) ? answer : combined(answer, why.answer());
        }
        return joined.of(text, answer, whys);
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
