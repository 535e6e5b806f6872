package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import java.util.Arrays;

/** Kleene's and, or: from left to right, stopping when the result is known. */
final class Logic {

    private Logic() {}

    static Condition and(TruthCode... operands) {
        return all(Ternary.TRUE, Ternary.FALSE, operands);
    }

    static Condition or(TruthCode... operands) {
        return all(Ternary.FALSE, Ternary.TRUE, operands);
    }

    /** @param stop the operand's value that decides alone */
    private static Condition all(Ternary whenAll, Ternary stop, TruthCode... operands) {
        var conditions = Arrays.stream(operands).map(TruthCode::condition).toArray(Condition[]::new);
        if (conditions.length == 2) {
            return both(whenAll, stop, conditions[0], conditions[1]);
        }
        return frame -> {
            var result = whenAll;
            for (var condition : conditions) {
                var truth = condition.test(frame);
                if (truth == stop) {
                    return stop;
                }
                if (truth == Ternary.UNKNOWN) {
                    result = Ternary.UNKNOWN;
                }
            }
            return result;
        };
    }

    private static Condition both(Ternary whenAll, Ternary stop, Condition first, Condition second) {
        return frame -> {
            var one = first.test(frame);
            if (one == stop) {
                return stop;
            }
            var other = second.test(frame);
            return other == stop || one == whenAll ? other : one;
        };
    }
}
