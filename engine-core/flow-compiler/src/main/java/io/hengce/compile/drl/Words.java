package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.flow.expr.ArithmeticOperator;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Member;
import java.util.List;

/** An expression in the words of {@code io.hengce.drl.Feel}. */
record Words() implements Expr.Cases<String> {

    static String of(Expr tree) {
        return tree.accept(new Words());
    }

    private static List<String> all(List<Expr> trees) {
        return trees.stream().map(Words::of).toList();
    }

    static List<String> tests(List<Member> members) {
        return members.stream().map(member -> member.accept(new TestWords())).toList();
    }

    private static String on(Expr tree, String function, Expr... arguments) {
        return of(tree) + "." + function(function, all(List.of(arguments)));
    }

    @Override
    public String literal(Expr.Literal literal) {
        return literal.value().accept(new LiteralWords());
    }

    @Override
    public String name(Expr.Name name) {
        return function("the", quoted(name.name()));
    }

    @Override
    public String negation(Expr.Negation negation) {
        return on(negation.operand(), "negated");
    }

    @Override
    public String arithmetic(Expr.Arithmetic arithmetic) {
        return on(arithmetic.left(), word(arithmetic.operator()), arithmetic.right());
    }

    private static String word(ArithmeticOperator operator) {
        return switch (operator) {
            case ADD -> "plus";
            case SUBTRACT -> "minus";
            case MULTIPLY -> "times";
            case DIVIDE -> "dividedBy";
            case POWER -> "toThePower";
        };
    }

    @Override
    public String comparison(Expr.Comparison comparison) {
        return on(comparison.left(), word(comparison.operator()), comparison.right());
    }

    private static String word(ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> "is";
            case NOT_EQUAL -> "isNot";
            case LESS -> "isLessThan";
            case LESS_OR_EQUAL -> "isAtMost";
            case GREATER -> "isGreaterThan";
            case GREATER_OR_EQUAL -> "isAtLeast";
        };
    }

    @Override
    public String between(Expr.Between between) {
        var range = new Member.Range(between.low(), true, between.high(), true, between.span());
        return isIn(between.value(), List.of(range));
    }

    @Override
    public String in(Expr.In in) {
        return isIn(in.value(), in.members());
    }

    private static String isIn(Expr value, List<Member> members) {
        return of(value) + "." + function("isIn", tests(members));
    }

    @Override
    public String and(Expr.And and) {
        return function("allOf", all(and.operands()));
    }

    @Override
    public String or(Expr.Or or) {
        return function("anyOf", all(or.operands()));
    }

    @Override
    public String not(Expr.Not not) {
        return function("opposite", of(not.operand()));
    }

    @Override
    public String choice(Expr.If choice) {
        return function("choose", of(choice.condition()), of(choice.then()), of(choice.otherwise()));
    }

    @Override
    public String call(Expr.Call call) {
        return CallWords.of(call);
    }

    @Override
    public String list(Expr.ListOf list) {
        throw new IllegalStateException("not read yet: " + list);
    }

    @Override
    public String path(Expr.Path path) {
        throw new IllegalStateException("not read yet: " + path);
    }

    @Override
    public String filter(Expr.Filter filter) {
        throw new IllegalStateException("not read yet: " + filter);
    }

    @Override
    public String each(Expr.For each) {
        throw new IllegalStateException("not read yet: " + each);
    }

    @Override
    public String quantified(Expr.Quantified quantified) {
        throw new IllegalStateException("not read yet: " + quantified);
    }
}
