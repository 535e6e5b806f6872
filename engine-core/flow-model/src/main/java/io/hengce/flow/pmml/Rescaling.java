package io.hengce.flow.pmml;

import java.util.function.DoubleUnaryOperator;
import org.dmg.pmml.Model;
import org.dmg.pmml.Target;
import org.jspecify.annotations.Nullable;

/** What {@code Targets} do to a number that a model comes to: clamp, scale, shift, make whole. Safe for many threads. */
@FunctionalInterface
interface Rescaling {

    double apply(double answer);

    static Rescaling of(Model model, Goal goal, Draft draft) {
        var targets = model.getTargets();
        if (targets == null || targets.getTargets().isEmpty()) {
            return goal.isClass() ? answer -> answer : answer -> goal.kind().fit(answer);
        }
        var target = targets.getTargets().get(0);
        var where = Findings.where(target);
        if (goal.isClass() || targets.getTargets().size() > 1) {
            draft.findings().add("PMML_COMBINATION", where, "Targets");
        }
        var low = number(target.getMin(), Double.NEGATIVE_INFINITY, draft, where);
        var high = number(target.getMax(), Double.POSITIVE_INFINITY, draft, where);
        var factor = number(target.getRescaleFactor(), 1, draft, where);
        var constant = number(target.getRescaleConstant(), 0, draft, where);
        var whole = whole(target.getCastInteger());
        return answer -> {
            if (Double.isNaN(answer)) {
                return answer;
            }
            var clamped = StrictMath.min(StrictMath.max(answer, low), high);
            return goal.kind().fit(ModelFault.finite(whole.applyAsDouble(clamped * factor + constant)));
        };
    }

    private static double number(@Nullable Number number, double none, Draft draft, String where) {
        return number == null ? none : draft.number(number, where);
    }

    private static DoubleUnaryOperator whole(Target.@Nullable CastInteger cast) {
        if (cast == null) {
            return value -> value;
        }
        return switch (cast) {
            case ROUND -> Arithmetic::halfUp;
            case CEILING -> StrictMath::ceil;
            case FLOOR -> StrictMath::floor;
        };
    }
}
