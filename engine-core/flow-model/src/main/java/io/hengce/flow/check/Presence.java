package io.hengce.flow.check;

import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.expr.Member;
import io.hengce.flow.expr.Resolution;
import java.util.List;
import java.util.function.Predicate;

/** Whether an expression is sure to have a value, given the names that are; a missing operand makes the whole missing but for {@code is missing}, {@code default} and {@code if}; an element of a list may always be missing. */
record Presence(Predicate<String> isPresent, Resolution resolution) implements Expr.Cases<Boolean> {

    @Override
    public Boolean literal(Expr.Literal literal) {
        return true;
    }

    @Override
    public Boolean name(Expr.Name name) {
        return !resolution.isLocal(name) && isPresent.test(name.name());
    }

    @Override
    public Boolean negation(Expr.Negation negation) {
        return sure(negation.operand());
    }

    @Override
    public Boolean arithmetic(Expr.Arithmetic arithmetic) {
        return sure(arithmetic.left()) && sure(arithmetic.right());
    }

    @Override
    public Boolean comparison(Expr.Comparison comparison) {
        return sure(comparison.left()) && sure(comparison.right());
    }

    @Override
    public Boolean between(Expr.Between between) {
        return sure(between.value()) && sure(between.low()) && sure(between.high());
    }

    @Override
    public Boolean in(Expr.In in) {
        return sure(in.value()) && in.members().stream().allMatch(member -> member.accept(new MemberPresence()));
    }

    @Override
    public Boolean and(Expr.And and) {
        return all(and.operands());
    }

    @Override
    public Boolean or(Expr.Or or) {
        return all(or.operands());
    }

    @Override
    public Boolean not(Expr.Not not) {
        return sure(not.operand());
    }

    @Override
    public Boolean choice(Expr.If choice) {
        return sure(choice.then()) && sure(choice.otherwise());
    }

    @Override
    public Boolean call(Expr.Call call) {
        if (call.function() == FeelFunction.IS_MISSING) {
            return true;
        }
        if (call.function() == FeelFunction.DEFAULT) {
            return sure(call.argument(0)) || sure(call.argument(1));
        }
        var mayHoldMissing = resolution.isOverList(call) && call.function() != FeelFunction.COUNT;
        return !mayHoldMissing && all(call.arguments());
    }

    @Override
    public Boolean list(Expr.ListOf list) {
        return true;
    }

    @Override
    public Boolean path(Expr.Path path) {
        return resolution.isProjection(path) && sure(path.source());
    }

    @Override
    public Boolean filter(Expr.Filter filter) {
        return !resolution.isPosition(filter) && sure(filter.list());
    }

    @Override
    public Boolean each(Expr.For each) {
        return sure(each.list());
    }

    @Override
    public Boolean quantified(Expr.Quantified quantified) {
        return sure(quantified.list()) && sure(quantified.condition());
    }

    private boolean all(List<Expr> operands) {
        return operands.stream().allMatch(this::sure);
    }

    private boolean sure(Expr operand) {
        return operand.accept(this);
    }

    private final class MemberPresence implements Member.Cases<Boolean> {
        @Override
        public Boolean equal(Member.Equal equal) {
            return sure(equal.value());
        }

        @Override
        public Boolean compared(Member.Compared compared) {
            return sure(compared.value());
        }

        @Override
        public Boolean range(Member.Range range) {
            return sure(range.low()) && sure(range.high());
        }
    }
}
