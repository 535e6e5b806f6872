package io.hengce.flow.check;

import static io.hengce.flow.value.Ternary.FALSE;
import static io.hengce.flow.value.Ternary.TRUE;
import static io.hengce.flow.value.Ternary.UNKNOWN;

import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The truths that a condition can have in a run where no outcome is raised yet; every other name may have any value. */
final class OutcomeTruth implements Expr.Cases<Set<Ternary>> {

    private static final Set<Ternary> ANY = EnumSet.allOf(Ternary.class);

    static Set<Ternary> of(Expr condition) {
        return condition.accept(new OutcomeTruth());
    }

    @Override
    public Set<Ternary> literal(Expr.Literal literal) {
        if (literal.value() instanceof Value.BooleanValue given) {
            return EnumSet.of(Ternary.of(given.truth()));
        }
        return ANY;
    }

    @Override
    public Set<Ternary> name(Expr.Name name) {
        return ANY;
    }

    @Override
    public Set<Ternary> negation(Expr.Negation negation) {
        return ANY;
    }

    @Override
    public Set<Ternary> arithmetic(Expr.Arithmetic arithmetic) {
        return ANY;
    }

    @Override
    public Set<Ternary> comparison(Expr.Comparison comparison) {
        return isOutcome(comparison.left()) || isOutcome(comparison.right()) ? EnumSet.of(UNKNOWN) : ANY;
    }

    @Override
    public Set<Ternary> between(Expr.Between between) {
        return isOutcome(between.value()) ? EnumSet.of(UNKNOWN) : ANY;
    }

    @Override
    public Set<Ternary> in(Expr.In in) {
        return isOutcome(in.value()) ? EnumSet.of(UNKNOWN) : ANY;
    }

    /** False if one is, else unknown if one is, else true. */
    @Override
    public Set<Ternary> and(Expr.And and) {
        return joined(and.operands(), FALSE, TRUE);
    }

    /** True if one is, else unknown if one is, else false. */
    @Override
    public Set<Ternary> or(Expr.Or or) {
        return joined(or.operands(), TRUE, FALSE);
    }

    private Set<Ternary> joined(List<Expr> operands, Ternary strong, Ternary weak) {
        var joined = EnumSet.of(weak);
        for (var operand : operands) {
            var next = EnumSet.noneOf(Ternary.class);
            for (var left : joined) {
                for (var right : operand.accept(this)) {
                    next.add(join(left, right, strong, weak));
                }
            }
            joined = next;
        }
        return joined;
    }

    private static Ternary join(Ternary left, Ternary right, Ternary strong, Ternary weak) {
        if (left == strong || right == strong) {
            return strong;
        }
        return left == weak && right == weak ? weak : UNKNOWN;
    }

    @Override
    public Set<Ternary> not(Expr.Not not) {
        var turned = EnumSet.noneOf(Ternary.class);
        not.operand().accept(this).forEach(truth -> turned.add(truth.not()));
        return turned;
    }

    @Override
    public Set<Ternary> choice(Expr.If choice) {
        var condition = choice.condition().accept(this);
        var truths = EnumSet.noneOf(Ternary.class);
        if (condition.contains(TRUE)) {
            truths.addAll(choice.then().accept(this));
        }
        if (condition.contains(FALSE) || condition.contains(UNKNOWN)) {
            truths.addAll(choice.otherwise().accept(this));
        }
        return truths;
    }

    @Override
    public Set<Ternary> call(Expr.Call call) {
        if (call.function() == FeelFunction.IS_MISSING) {
            return isOutcome(call.argument(0)) ? EnumSet.of(TRUE) : EnumSet.of(TRUE, FALSE);
        }
        if (call.function() == FeelFunction.DEFAULT) {
            return defaulted(call.argument(0).accept(this), call.argument(1).accept(this));
        }
        return call.arguments().stream().anyMatch(OutcomeTruth::isOutcome) ? EnumSet.of(UNKNOWN) : ANY;
    }

    @Override
    public Set<Ternary> list(Expr.ListOf list) {
        return ANY;
    }

    @Override
    public Set<Ternary> path(Expr.Path path) {
        return ANY;
    }

    @Override
    public Set<Ternary> filter(Expr.Filter filter) {
        return ANY;
    }

    @Override
    public Set<Ternary> each(Expr.For each) {
        return ANY;
    }

    @Override
    public Set<Ternary> quantified(Expr.Quantified quantified) {
        return ANY;
    }

    private static Set<Ternary> defaulted(Set<Ternary> value, Set<Ternary> fallback) {
        var truths = EnumSet.copyOf(value);
        if (truths.remove(UNKNOWN)) {
            truths.addAll(fallback);
        }
        return truths;
    }

    private static boolean isOutcome(Expr operand) {
        return operand instanceof Expr.Name name && name.name().equals(Slots.OUTCOME);
    }
}
