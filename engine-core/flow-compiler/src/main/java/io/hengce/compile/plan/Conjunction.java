package io.hengce.compile.plan;

import io.hengce.flow.expr.Condition;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Ternary;
import java.util.List;

/** Conditions joined by {@code and}: from left to right, stopping at the first that is false, as the expression itself would. */
record Conjunction(List<Condition> parts) implements Condition {

    Conjunction {
        parts = List.copyOf(parts);
    }

    @Override
    public Ternary test(Frame frame) {
        var result = Ternary.TRUE;
        for (var part : parts) {
            var truth = part.test(frame);
            if (truth == Ternary.FALSE) {
                return Ternary.FALSE;
            }
            if (truth == Ternary.UNKNOWN) {
                result = Ternary.UNKNOWN;
            }
        }
        return result;
    }
}
