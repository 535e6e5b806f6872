package io.hengce.flow.sentence;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Quantifier;
import java.util.List;

/** The condition that is true where another is known to be false: comparisons turn round, chains and quantifiers by de Morgan, all else is denied. */
record Opposite() implements Expr.Cases<Expr> {

    private static final Span NOWHERE = new Span(0, 0);

    static Expr of(Expr condition) {
        return condition.accept(new Opposite());
    }

    private static Expr denied(Expr condition) {
        return new Expr.Not(condition, NOWHERE);
    }

    private static List<Expr> each(List<Expr> operands) {
        return operands.stream().map(Opposite::of).toList();
    }

    @Override
    public Expr comparison(Expr.Comparison comparison) {
        return new Expr.Comparison(comparison.operator().opposite(), comparison.left(), comparison.right(), NOWHERE);
    }

    @Override
    public Expr and(Expr.And and) {
        return new Expr.Or(each(and.operands()), NOWHERE);
    }

    @Override
    public Expr or(Expr.Or or) {
        return new Expr.And(each(or.operands()), NOWHERE);
    }

    @Override
    public Expr not(Expr.Not not) {
        return not.operand();
    }

    @Override
    public Expr quantified(Expr.Quantified quantified) {
        var other = quantified.quantifier() == Quantifier.SOME ? Quantifier.EVERY : Quantifier.SOME;
        return new Expr.Quantified(
                other, quantified.variable(), quantified.list(), of(quantified.condition()), NOWHERE);
    }

    @Override
    public Expr literal(Expr.Literal literal) {
        return denied(literal);
    }

    @Override
    public Expr name(Expr.Name name) {
        return denied(name);
    }

    @Override
    public Expr negation(Expr.Negation negation) {
        return denied(negation);
    }

    @Override
    public Expr arithmetic(Expr.Arithmetic arithmetic) {
        return denied(arithmetic);
    }

    @Override
    public Expr between(Expr.Between between) {
        return denied(between);
    }

    @Override
    public Expr in(Expr.In in) {
        return denied(in);
    }

    @Override
    public Expr choice(Expr.If choice) {
        return denied(choice);
    }

    @Override
    public Expr call(Expr.Call call) {
        return denied(call);
    }

    @Override
    public Expr list(Expr.ListOf list) {
        return denied(list);
    }

    @Override
    public Expr path(Expr.Path path) {
        return denied(path);
    }

    @Override
    public Expr filter(Expr.Filter filter) {
        return denied(filter);
    }

    @Override
    public Expr each(Expr.For each) {
        return denied(each);
    }
}
