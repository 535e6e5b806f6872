package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import java.util.Arrays;

/** Kleene's and, or: from left to right, stopping when the result is known. */
final class Logic {

    private Logic() {}

    static Condition and(TruthCode... operands) {
        return all(Ternary.TRUE, operands);
    }

    static Condition or(TruthCode... operands) {
        return all(Ternary.FALSE, operands);
    }

    private static Condition all(Ternary whenAll, TruthCode... operands) {
        return new TruthForm.All(
                whenAll, Arrays.stream(operands).map(TruthCode::condition).toArray(Condition[]::new));
    }
}
