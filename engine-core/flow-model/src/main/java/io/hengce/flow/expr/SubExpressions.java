package io.hengce.flow.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The expressions directly within an expression, in the order of the text.
 *
 * @param inLists whether what is asked of the elements of a list counts, which has names of its own
 */
record SubExpressions(boolean inLists) implements Expr.Cases<List<Expr>> {

    /** Those that have a value by themselves. */
    static List<Expr> of(Expr expr) {
        return expr.accept(new SubExpressions(false));
    }

    /** The names within an expression, each as often as it stands there. */
    static Stream<Expr.Name> names(Expr expr) {
        return expr instanceof Expr.Name name
                ? Stream.of(name)
                : expr.accept(new SubExpressions(true)).stream().flatMap(SubExpressions::names);
    }

    /** The paths within an expression, those within others too. */
    static Stream<Expr.Path> paths(Expr expr) {
        var within = expr.accept(new SubExpressions(true)).stream().flatMap(SubExpressions::paths);
        return expr instanceof Expr.Path path ? Stream.concat(Stream.of(path), within) : within;
    }

    private List<Expr> withElements(Expr list, Expr asked) {
        return inLists ? List.of(list, asked) : List.of(list);
    }

    @Override
    public List<Expr> literal(Expr.Literal literal) {
        return List.of();
    }

    @Override
    public List<Expr> name(Expr.Name name) {
        return List.of();
    }

    @Override
    public List<Expr> negation(Expr.Negation negation) {
        return List.of(negation.operand());
    }

    @Override
    public List<Expr> arithmetic(Expr.Arithmetic arithmetic) {
        return List.of(arithmetic.left(), arithmetic.right());
    }

    @Override
    public List<Expr> comparison(Expr.Comparison comparison) {
        return List.of(comparison.left(), comparison.right());
    }

    @Override
    public List<Expr> between(Expr.Between between) {
        return List.of(between.value(), between.low(), between.high());
    }

    @Override
    public List<Expr> in(Expr.In in) {
        var parts = new ArrayList<>(List.of(in.value()));
        in.members().forEach(member -> parts.addAll(Operands.of(member)));
        return parts;
    }

    @Override
    public List<Expr> and(Expr.And and) {
        return and.operands();
    }

    @Override
    public List<Expr> or(Expr.Or or) {
        return or.operands();
    }

    @Override
    public List<Expr> not(Expr.Not not) {
        return List.of(not.operand());
    }

    @Override
    public List<Expr> choice(Expr.If choice) {
        return List.of(choice.condition(), choice.then(), choice.otherwise());
    }

    @Override
    public List<Expr> call(Expr.Call call) {
        return call.arguments();
    }

    @Override
    public List<Expr> list(Expr.ListOf list) {
        return list.elements();
    }

    @Override
    public List<Expr> path(Expr.Path path) {
        return List.of(path.source());
    }

    @Override
    public List<Expr> filter(Expr.Filter filter) {
        return withElements(filter.list(), filter.condition());
    }

    @Override
    public List<Expr> each(Expr.For each) {
        return withElements(each.list(), each.result());
    }

    @Override
    public List<Expr> quantified(Expr.Quantified quantified) {
        return withElements(quantified.list(), quantified.condition());
    }
}
