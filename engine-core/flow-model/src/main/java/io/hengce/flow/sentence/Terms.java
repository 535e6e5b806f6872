package io.hengce.flow.sentence;

import static io.hengce.flow.sentence.Binding.AND;
import static io.hengce.flow.sentence.Binding.CHOICE;
import static io.hengce.flow.sentence.Binding.COMPARISON;
import static io.hengce.flow.sentence.Binding.OR;
import static io.hengce.flow.sentence.Binding.POWER;
import static io.hengce.flow.sentence.Binding.PRIMARY;
import static io.hengce.flow.sentence.Binding.SUM;
import static io.hengce.flow.sentence.Binding.UNARY;
import static io.hengce.flow.sentence.Binding.WORDS;

import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Expressions in words.
 *
 * @param measure how the literals of the expression are to be read
 */
record Terms(Speech speech, Optional<Measure> measure) implements Expr.Cases<Phrase> {

    @Override
    public Phrase literal(Expr.Literal literal) {
        return new Phrase(speech.value(literal.value(), measure), PRIMARY);
    }

    @Override
    public Phrase name(Expr.Name name) {
        return new Phrase(speech.mention(name.name()), PRIMARY);
    }

    @Override
    public Phrase negation(Expr.Negation negation) {
        return new Phrase(speech.say("negation", speech.term(negation.operand(), measure, PRIMARY)), UNARY);
    }

    @Override
    public Phrase arithmetic(Expr.Arithmetic arithmetic) {
        var binding = Bindings.of(arithmetic.operator());
        var isSum = binding == SUM;
        var inner = isSum ? ownOr(speech.measures().arithmetic(arithmetic)) : Optional.<Measure>empty();
        var left = speech.term(arithmetic.left(), inner, binding == POWER ? PRIMARY : binding);
        var right = speech.term(arithmetic.right(), inner, Bindings.tighter(binding));
        return new Phrase(speech.say(arithmetic.operator().name(), left, right), binding);
    }

    /** The measure of the expression itself where that tells how to read a literal, else that of the surroundings. */
    private Optional<Measure> ownOr(Optional<Measure> own) {
        return own.filter(Measure::tellsHow).or(() -> measure);
    }

    @Override
    public Phrase comparison(Expr.Comparison comparison) {
        var shared = speech.measures().common(comparison.left(), comparison.right());
        var key = shared.map(Measure::comparison).orElse("number.")
                + comparison.operator().name();
        var left = echo(comparison, shared).orElseGet(() -> speech.term(comparison.left(), shared, WORDS));
        var relation = speech.say(key, speech.term(comparison.right(), shared, WORDS));
        return clause(speech.say("compared", left, relation));
    }

    /** The name on the left alone, where its note would only say what the comparison says: that it is this very value. */
    private Optional<String> echo(Expr.Comparison comparison, Optional<Measure> shared) {
        return comparison.operator() == ComparisonOperator.EQUAL
                        && comparison.left() instanceof Expr.Name name
                        && comparison.right() instanceof Expr.Literal literal
                ? speech.mentionWithout(name.name(), speech.value(literal.value(), shared))
                : Optional.empty();
    }

    @Override
    public Phrase between(Expr.Between between) {
        return new Memberships(speech, true).between(between);
    }

    @Override
    public Phrase in(Expr.In in) {
        return new Memberships(speech, true).in(in);
    }

    @Override
    public Phrase and(Expr.And and) {
        return chain("and", and.operands(), AND);
    }

    @Override
    public Phrase or(Expr.Or or) {
        return chain("or", or.operands(), OR);
    }

    /** A chain of the other kind within a chain stands in brackets: people do not agree which word binds tighter. */
    private Phrase chain(String word, List<Expr> operands, Binding binding) {
        var parts = operands.stream()
                .map(operand -> speech.clause(operand, COMPARISON))
                .toList();
        return new Phrase(speech.wording().joined(word, parts), binding, true);
    }

    @Override
    public Phrase not(Expr.Not not) {
        return not.operand().accept(new Denials(speech));
    }

    @Override
    public Phrase choice(Expr.If choice) {
        var condition = speech.clause(choice.condition(), OR);
        var inner = ownOr(speech.measures().choice(choice));
        var then = speech.term(choice.then(), inner);
        var otherwise = speech.term(choice.otherwise(), inner);
        var isClause = then.clause() || otherwise.clause();
        var first = isClause ? speech.claimed(choice.then(), then) : then;
        var second = isClause ? speech.claimed(choice.otherwise(), otherwise) : otherwise;
        var wording = speech.wording();
        var text = wording.say("if", condition, wording.within(first, OR), wording.within(second, CHOICE));
        return new Phrase(text, CHOICE, isClause);
    }

    @Override
    public Phrase call(Expr.Call call) {
        return new Calls(speech, measure).say(call);
    }

    @Override
    public Phrase list(Expr.ListOf list) {
        var elements = speech.terms(
                list.elements(), ownOr(speech.measures().list(list)).map(Measure::element), WORDS);
        return new Phrase(speech.say("list.of", speech.wording().joined("list", elements)), PRIMARY);
    }

    @Override
    public Phrase path(Expr.Path path) {
        var source = speech.term(path.source(), Optional.empty(), PRIMARY);
        return new Phrase(speech.say("member", source, speech.member(path)), PRIMARY);
    }

    @Override
    public Phrase filter(Expr.Filter filter) {
        var list = speech.term(filter.list(), measure, PRIMARY);
        var inside = speech.within(filter.list(), Optional.empty());
        return speech.measures().isPosition(filter)
                ? new Phrase(position(list, inside, filter.condition()), PRIMARY)
                : new Phrase(speech.say("those", list, inside.clause(filter.condition(), OR)), PRIMARY);
    }

    /** The first from the front is number 1, the first from the end is the last. */
    private String position(String list, Speech inside, Expr position) {
        if (!(position instanceof Expr.Negation negation && negation.operand() instanceof Expr.Literal fromEnd)) {
            return speech.say("position", list, inside.term(position, Optional.empty(), SUM));
        }
        return fromEnd.value().equals(Value.of(1))
                ? speech.say("position.last", list)
                : speech.say("position.end", list, inside.term(fromEnd, Optional.empty(), SUM));
    }

    @Override
    public Phrase each(Expr.For each) {
        var list = speech.term(each.list(), Optional.empty(), PRIMARY);
        var inside = speech.within(each.list(), Optional.of(each.variable()));
        var result = inside.term(each.result(), measure.map(Measure::element), SUM);
        return new Phrase(speech.say("each", list, inside.quoted(each.variable()), result), WORDS);
    }

    @Override
    public Phrase quantified(Expr.Quantified quantified) {
        var list = speech.term(quantified.list(), Optional.empty(), PRIMARY);
        var inside = speech.within(quantified.list(), Optional.of(quantified.variable()));
        var condition = inside.clause(quantified.condition(), COMPARISON);
        var text = speech.say(quantified.quantifier().name(), list, inside.quoted(quantified.variable()), condition);
        return new Phrase(text, CHOICE, true);
    }

    static Phrase clause(String text) {
        return new Phrase(text, COMPARISON, true);
    }
}
