package io.hengce.flow.sentence;

import io.hengce.flow.expr.Expr;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One sentence while it is made: its language, its names, and which values it has told already. One per sentence. */
final class Speech {

    private final Wording wording;
    private final Names names;
    private final Map<String, String> told;
    private final Set<String> mentioned;

    /** @param told what stands in brackets behind a name where it is mentioned first */
    Speech(Wording wording, Names names, Map<String, String> told) {
        this.wording = wording;
        this.names = names;
        this.told = told;
        this.mentioned = new HashSet<>();
    }

    private Speech(Speech outer, Names names, Map<String, String> told) {
        this.wording = outer.wording;
        this.names = names;
        this.told = told;
        this.mentioned = outer.mentioned;
    }

    /** The sentence where each element of a list is looked at: by its members, or by a variable. */
    Speech within(Expr list, Optional<String> variable) {
        var measure = list.accept(measures());
        var outside = new HashMap<>(told);
        variable.ifPresentOrElse(
                outside::remove,
                () -> measure.ifPresent(each -> each.members().forEach(member -> outside.remove(member.id()))));
        return new Speech(this, names.within(measure, variable), outside);
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
        var note = told.get(name);
        return note == null || !mentioned.add(name) ? quoted : say("noted", quoted, note);
    }

    /** The name without its note where that says this; empty where it does not. */
    Optional<String> mentionWithout(String name, String said) {
        if (!said.equals(told.get(name))) {
            return Optional.empty();
        }
        mentioned.add(name);
        return Optional.of(quoted(name));
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
