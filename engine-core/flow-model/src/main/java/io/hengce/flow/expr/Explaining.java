package io.hengce.flow.expr;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import java.util.List;
import java.util.stream.Stream;

/** A typed condition to the tree of its parts, each answering in the order and with the short cuts of the condition as a whole. One per text. */
final class Explaining implements Expr.Cases<Explaining.Part> {

    private final String text;
    private final Lowering lowering;
    private final Scope scope;

    /** @param text the whole text, which the spans of the tree point into */
    Explaining(String text, Scope scope, Lowering lowering) {
        this.text = text;
        this.scope = scope;
        this.lowering = lowering;
    }

    Explainer explainer(Expr condition) {
        return part(condition);
    }

    /** The names of fields, parameters and system variables in an expression, each once. */
    Stream<String> names(Expr expression) {
        return SubExpressions.names(expression)
                .filter(name -> !lowering.isLocal(name))
                .map(Expr.Name::name)
                .distinct();
    }

    ValueReader valueReader(Expr expression) {
        return SeenValues.names(expression, this)::of;
    }

    private Part part(Expr condition) {
        return condition.accept(this);
    }

    private String written(Expr part) {
        return text.substring(part.span().start(), part.span().end());
    }

    private Part leaf(Expr test) {
        var condition = lowering.truth(test).condition();
        return new TestPart(written(test), condition, SeenValues.of(test, this));
    }

    /** What a side of a test is worth, whatever its type. */
    SeenValues.Seen computed(Expr side) {
        return new SeenValues.Seen(written(side), lowering.lower(side).evaluator());
    }

    /** What a field or parameter is worth. */
    SeenValues.Seen named(String name) {
        var slot = scope.slots().slot(name);
        if (slot.isPresent()) {
            var place = slot.getAsInt();
            return new SeenValues.Seen(name, frame -> frame.get(place));
        }
        var constant = scope.constants().get(name);
        if (constant == null) {
            throw new IllegalStateException("not in scope: " + name);
        }
        return new SeenValues.Seen(name, frame -> constant.value());
    }

    @Override
    public Part and(Expr.And and) {
        return new ChainPart(written(and), parts(and.operands()), Answer.TRUE, Answer.FALSE, Why.All::new);
    }

    @Override
    public Part or(Expr.Or or) {
        return new ChainPart(written(or), parts(or.operands()), Answer.FALSE, Answer.TRUE, Why.Any::new);
    }

    private List<Part> parts(List<Expr> operands) {
        return operands.stream().map(this::part).toList();
    }

    @Override
    public Part not(Expr.Not not) {
        return new NotPart(written(not), part(not.operand()));
    }

    @Override
    public Part choice(Expr.If choice) {
        return new ChoicePart(written(choice), part(choice.condition()), part(choice.then()), part(choice.otherwise()));
    }

    @Override
    public Part literal(Expr.Literal literal) {
        return leaf(literal);
    }

    @Override
    public Part name(Expr.Name name) {
        return leaf(name);
    }

    @Override
    public Part negation(Expr.Negation negation) {
        return leaf(negation);
    }

    @Override
    public Part arithmetic(Expr.Arithmetic arithmetic) {
        return leaf(arithmetic);
    }

    @Override
    public Part comparison(Expr.Comparison comparison) {
        return leaf(comparison);
    }

    @Override
    public Part between(Expr.Between between) {
        return leaf(between);
    }

    @Override
    public Part in(Expr.In in) {
        return leaf(in);
    }

    @Override
    public Part call(Expr.Call call) {
        return leaf(call);
    }

    @Override
    public Part list(Expr.ListOf list) {
        return leaf(list);
    }

    @Override
    public Part path(Expr.Path path) {
        return leaf(path);
    }

    @Override
    public Part filter(Expr.Filter filter) {
        return leaf(filter);
    }

    @Override
    public Part each(Expr.For each) {
        return leaf(each);
    }

    @Override
    public Part quantified(Expr.Quantified quantified) {
        var condition = lowering.truth(quantified).condition();
        var element = new SeenValues.Seen(quantified.variable(), lowering.deciding(quantified));
        return new TestPart(
                written(quantified), condition, SeenValues.of(quantified, this).andIfThere(element));
    }

    /** A part of a condition. */
    interface Part extends Explainer {
        String text();

        /** What is said where the run does not come to it. */
        Why notReached();
    }
}
