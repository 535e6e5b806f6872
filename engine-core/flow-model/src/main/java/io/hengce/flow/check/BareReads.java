package io.hengce.flow.check;

import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.expr.Member;
import io.hengce.flow.expr.Resolution;
import java.util.Set;

/**
 * Collects the names an expression reads without asking whether they are missing; {@code is missing(x)} and {@code default(x, v)} ask. What belongs to the elements of
 * lists is no name. Answers nothing of use.
 */
record BareReads(Set<Expr.Name> names, Resolution resolution) implements Expr.Cases<Boolean> {

    @Override
    public Boolean literal(Expr.Literal literal) {
        return true;
    }

    @Override
    public Boolean name(Expr.Name name) {
        return !resolution.isLocal(name) && names.add(name);
    }

    @Override
    public Boolean negation(Expr.Negation negation) {
        return read(negation.operand());
    }

    @Override
    public Boolean arithmetic(Expr.Arithmetic arithmetic) {
        return read(arithmetic.left(), arithmetic.right());
    }

    @Override
    public Boolean comparison(Expr.Comparison comparison) {
        return read(comparison.left(), comparison.right());
    }

    @Override
    public Boolean between(Expr.Between between) {
        return read(between.value(), between.low(), between.high());
    }

    @Override
    public Boolean in(Expr.In in) {
        in.members().forEach(member -> member.accept(new MemberReads()));
        return read(in.value());
    }

    @Override
    public Boolean and(Expr.And and) {
        return read(and.operands().toArray(Expr[]::new));
    }

    @Override
    public Boolean or(Expr.Or or) {
        return read(or.operands().toArray(Expr[]::new));
    }

    @Override
    public Boolean not(Expr.Not not) {
        return read(not.operand());
    }

    @Override
    public Boolean choice(Expr.If choice) {
        return read(choice.condition(), choice.then(), choice.otherwise());
    }

    @Override
    public Boolean call(Expr.Call call) {
        var asks = call.function() == FeelFunction.IS_MISSING || call.function() == FeelFunction.DEFAULT;
        for (var index = 0; index < call.arguments().size(); index++) {
            var isAsked = asks && index == 0 && call.argument(index) instanceof Expr.Name;
            if (!isAsked) {
                read(call.argument(index));
            }
        }
        return true;
    }

    @Override
    public Boolean list(Expr.ListOf list) {
        return read(list.elements().toArray(Expr[]::new));
    }

    @Override
    public Boolean path(Expr.Path path) {
        return read(path.source());
    }

    @Override
    public Boolean filter(Expr.Filter filter) {
        return read(filter.list(), filter.condition());
    }

    @Override
    public Boolean each(Expr.For each) {
        return read(each.list(), each.result());
    }

    @Override
    public Boolean quantified(Expr.Quantified quantified) {
        return read(quantified.list(), quantified.condition());
    }

    private boolean read(Expr... operands) {
        for (var operand : operands) {
            operand.accept(this);
        }
        return true;
    }

    private final class MemberReads implements Member.Cases<Boolean> {
        @Override
        public Boolean equal(Member.Equal equal) {
            return read(equal.value());
        }

        @Override
        public Boolean compared(Member.Compared compared) {
            return read(compared.value());
        }

        @Override
        public Boolean range(Member.Range range) {
            return read(range.low(), range.high());
        }
    }
}
