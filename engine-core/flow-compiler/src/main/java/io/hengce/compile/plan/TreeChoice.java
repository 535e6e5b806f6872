package io.hengce.compile.plan;

import io.hengce.flow.expr.Condition;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Ternary;
import java.util.List;
import java.util.Optional;

/**
 * Whether a branch of a split is taken: the conditions before it are asked in order and are not true, and its own is. Never unknown.
 *
 * @param met the branch's own condition; otherwise has none
 */
record TreeChoice(List<Condition> unmet, Optional<Condition> met) implements Condition {

    TreeChoice {
        unmet = List.copyOf(unmet);
    }

    @Override
    public Ternary test(Frame frame) {
        for (var before : unmet) {
            if (before.test(frame).isTrue()) {
                return Ternary.FALSE;
            }
        }
        return Ternary.of(met.isEmpty() || met.get().test(frame).isTrue());
    }
}
