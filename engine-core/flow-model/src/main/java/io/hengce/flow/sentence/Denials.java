package io.hengce.flow.sentence;

import static io.hengce.flow.sentence.Binding.AND;
import static io.hengce.flow.sentence.Binding.CHOICE;

import io.hengce.flow.expr.Expr;
import java.util.Optional;

/** {@code not(x)} in words: where {@code x} has a word of its own for that it does not hold, that word; else {@code x} whole, denied. */
record Denials(Speech speech) implements Expr.Cases<Phrase> {

    private Phrase denied(Expr tree) {
        return Terms.clause(speech.say("not", speech.clause(tree, CHOICE)));
    }

    @Override
    public Phrase literal(Expr.Literal literal) {
        return denied(literal);
    }

    @Override
    public Phrase name(Expr.Name name) {
        return Terms.clause(speech.say("fails", speech.mention(name.name())));
    }

    @Override
    public Phrase negation(Expr.Negation negation) {
        return denied(negation);
    }

    @Override
    public Phrase arithmetic(Expr.Arithmetic arithmetic) {
        return denied(arithmetic);
    }

    @Override
    public Phrase comparison(Expr.Comparison comparison) {
        return denied(comparison);
    }

    @Override
    public Phrase between(Expr.Between between) {
        return new Memberships(speech, false).between(between);
    }

    @Override
    public Phrase in(Expr.In in) {
        return new Memberships(speech, false).in(in);
    }

    @Override
    public Phrase and(Expr.And and) {
        return denied(and);
    }

    /** None of them holds: the law of de Morgan in words. */
    @Override
    public Phrase or(Expr.Or or) {
        var parts = or.operands().stream()
                .map(operand -> speech.say("neither.part", speech.clause(operand, CHOICE)))
                .toList();
        return new Phrase(speech.say("neither", speech.wording().joined("neither.list", parts)), AND, true);
    }

    @Override
    public Phrase not(Expr.Not not) {
        return denied(not);
    }

    @Override
    public Phrase choice(Expr.If choice) {
        return denied(choice);
    }

    @Override
    public Phrase list(Expr.ListOf list) {
        return denied(list);
    }

    @Override
    public Phrase path(Expr.Path path) {
        return Terms.clause(speech.say("fails", speech.term(path, Optional.empty(), Binding.PRIMARY)));
    }

    @Override
    public Phrase filter(Expr.Filter filter) {
        return denied(filter);
    }

    @Override
    public Phrase each(Expr.For each) {
        return denied(each);
    }

    @Override
    public Phrase quantified(Expr.Quantified quantified) {
        return denied(quantified);
    }

    @Override
    public Phrase call(Expr.Call call) {
        return switch (call.function()) {
            case IS_MISSING, CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES ->
                new Calls(speech, Optional.empty()).test(call, call.function().name() + ".not");
            case DEFAULT -> Terms.clause(speech.say("fails", speech.term(call, Optional.empty(), Binding.SUM)));
            case ABS,
                    FLOOR,
                    CEILING,
                    DECIMAL,
                    ROUND_HALF_UP,
                    MIN,
                    MAX,
                    SUM,
                    MEAN,
                    MEDIAN,
                    COUNT,
                    UPPER_CASE,
                    LOWER_CASE,
                    STRING_LENGTH,
                    DATE,
                    DATE_AND_TIME,
                    YEARS_BETWEEN,
                    MONTHS_BETWEEN,
                    DAYS_BETWEEN -> denied(call);
        };
    }
}
