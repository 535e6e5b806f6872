package io.hengce.flow.sentence;

import io.hengce.flow.expr.Expr;
import io.hengce.flow.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One sentence while it is made: its language, its names, and which values it has told already. One per sentence. */
final class Speech {

    private final Wording wording;
    private final Names names;
    private final Map<String, Value> told;
    private final Set<String> mentioned;

    /** @param told the values that stand in brackets behind a name where it is mentioned first */
    Speech(Wording wording, Names names, Map<String, Value> told) {
        this.wording = wording;
        this.names = names;
        this.told = told;
        this.mentioned = new HashSet<>();
    }

    private Speech(Speech outer, Names names) {
        this.wording = outer.wording;
        this.names = names;
        this.told = outer.told;
        this.mentioned = outer.mentioned;
    }

    /** The sentence where each element of a list is looked at: by its members, or by a variable. */
    Speech within(Expr list, Optional<String> variable) {
        return new Speech(this, names.within(list.accept(measures()), variable));
    }

    /** A member as it is called, of what the source gives. */
    String member(Expr.Path path) {
        return names.quoted(path.member(), path.source().accept(measures()));
    }

    Wording wording() {
        return wording;
    }

    Measures measures() {
        return new Measures(names);
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    /** A name as it is mentioned, with its value the first time. */
    String mention(String name) {
        var quoted = names.quoted(name);
        var value = told.get(name);
        return value == null || !mentioned.add(name) ? quoted : say("noted", quoted, value(value, names.measure(name)));
    }

    String quoted(String name) {
        return names.quoted(name);
    }

    Optional<Measure> measure(String name) {
        return names.measure(name);
    }

    String value(Value value, Optional<Measure> measure) {
        return value.accept(new ValueWords(wording, measure));
    }

    /** What names a value. */
    Phrase term(Expr tree, Optional<Measure> measure) {
        return tree.accept(new Terms(this, measure));
    }

    String term(Expr tree, Optional<Measure> measure, Binding loosest) {
        return wording.within(term(tree, measure), loosest);
    }

    List<String> terms(List<Expr> trees, Optional<Measure> measure, Binding loosest) {
        return trees.stream().map(tree -> term(tree, measure, loosest)).toList();
    }

    /** What holds or does not. */
    Phrase clause(Expr tree) {
        return claimed(tree, term(tree, Optional.empty()));
    }

    /** The phrase of a tree as what holds or does not: of a value that is true or false, that it is true. */
    Phrase claimed(Expr tree, Phrase phrase) {
        if (phrase.clause()) {
            return phrase;
        }
        var claim = tree instanceof Expr.Literal literal && literal.value() instanceof Value.BooleanValue constant
                ? say(constant.truth() ? "always" : "never")
                : say("holds", wording.within(phrase, Binding.SUM));
        return new Phrase(claim, Binding.COMPARISON, true);
    }

    String clause(Expr tree, Binding loosest) {
        return wording.within(clause(tree), loosest);
    }
}
