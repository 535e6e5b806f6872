package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.flow.expr.ArithmeticOperator;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.Member;
import io.hengce.flow.expr.Resolution;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * An expression in the words of {@code io.hengce.drl}.
 *
 * @param elements what the elements of the lists are called that are gone through around, outermost first; those of filters are {@code item}, {@code item.2} and so on
 */
record Words(Resolution resolution, List<String> elements) implements Expr.Cases<String> {

    /** For literals and parameters. */
    static final Words PLAIN = new Words(Resolution.NONE, List.of());

    static String of(Expression expression) {
        return new Words(expression.resolution(), List.of()).words(expression.tree());
    }

    String words(Expr tree) {
        return tree.accept(this);
    }

    List<String> all(List<Expr> trees) {
        return trees.stream().map(this::words).toList();
    }

    List<String> tests(List<Member> members) {
        return members.stream()
                .map(member -> member.accept(new TestWords(this)))
                .toList();
    }

    String on(Expr tree, String function, Expr... arguments) {
        return words(tree) + "." + function(function, all(List.of(arguments)));
    }

    /** What is asked of each element. */
    private String ofEach(Expr list, String function, String element, Expr asked) {
        var inner = new ArrayList<>(elements);
        inner.add(element);
        return words(list) + "." + function(function, quoted(element), new Words(resolution, inner).words(asked));
    }

    @Override
    public String literal(Expr.Literal literal) {
        return literal.value().accept(new LiteralWords());
    }

    @Override
    public String name(Expr.Name name) {
        if (!resolution.isLocal(name)) {
            return the(name.name());
        }
        var element = the(elements.get(resolution.level(name)));
        return resolution.isMember(name) ? element + "." + function("member", quoted(name.name())) : element;
    }

    private static String the(String name) {
        return function("the", quoted(name));
    }

    @Override
    public String negation(Expr.Negation negation) {
        return negation.operand() instanceof Expr.Literal literal && literal.value() instanceof Value.NumberValue number
                ? new LiteralWords().number(number.number().negate())
                : on(negation.operand(), "negated");
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

    private String isIn(Expr value, List<Member> members) {
        return words(value) + "." + function("isIn", tests(members));
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
        return function("opposite", words(not.operand()));
    }

    @Override
    public String choice(Expr.If choice) {
        return function("choose", all(List.of(choice.condition(), choice.then(), choice.otherwise())));
    }

    @Override
    public String call(Expr.Call call) {
        return new CallWords(this).of(call);
    }

    @Override
    public String list(Expr.ListOf list) {
        return function("list", all(list.elements()));
    }

    @Override
    public String path(Expr.Path path) {
        var function = resolution.isProjection(path) ? "members" : "member";
        return words(path.source()) + "." + function(function, quoted(path.member()));
    }

    @Override
    public String filter(Expr.Filter filter) {
        if (resolution.isPosition(filter)) {
            return on(filter.list(), "at", filter.condition());
        }
        var number = elements.size() + 1;
        return ofEach(filter.list(), "where", number == 1 ? "item" : "item." + number, filter.condition());
    }

    @Override
    public String each(Expr.For each) {
        return ofEach(each.list(), "each", each.variable(), each.result());
    }

    @Override
    public String quantified(Expr.Quantified quantified) {
        return ofEach(quantified.list(), quantified.quantifier().word(), quantified.variable(), quantified.condition());
    }
}
