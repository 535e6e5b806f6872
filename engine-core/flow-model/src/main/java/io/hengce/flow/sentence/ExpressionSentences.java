package io.hengce.flow.sentence;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.CellTree;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Conditions and values of a document in one language: labels in backticks, literals with their units and labels, each parameter with its value where it is
 * mentioned first. Two different conditions never give the same sentence. Safe for many threads.
 */
public final class ExpressionSentences {

    private final Wording wording;
    private final Names names;
    private final ReasonNames reasons;
    private final ExpressionReader reader;
    private final Map<String, String> told;

    public ExpressionSentences(FlowDocument document, Language language) {
        this.wording = new Wording(language);
        this.names = new Names(document, wording);
        this.reasons = new ReasonNames(document, wording);
        this.reader = new ExpressionReader(Scope.of(new Slots(document.dictionary())));
        this.told = names.constants();
    }

    private ExpressionSentences(ExpressionSentences other, Map<String, String> told) {
        this.wording = other.wording;
        this.names = other.names;
        this.reasons = other.reasons;
        this.reader = other.reader;
        this.told = told;
    }

    /** The same sentences with notes, e.g. the values of a run as {@link #held} says them: each name with its note in brackets where it is mentioned first. */
    public ExpressionSentences withNotes(Map<String, String> notes) {
        var all = new HashMap<>(told);
        all.putAll(notes);
        return new ExpressionSentences(this, all);
    }

    /** A condition, e.g. {@code `age` is less than 18 years}. */
    public String condition(Expr tree) {
        return finished(speech().clause(tree).text());
    }

    /** A condition as it is being written; the text itself where it does not read. */
    public String condition(String text) {
        return finished(condition(speech(), text, Binding.CHOICE));
    }

    /** What is true where the condition is known not to hold, e.g. {@code `age` is at least 18 years}; the text itself where it does not read. */
    public String opposite(String text) {
        return reader.tree(text).map(Opposite::of).map(this::condition).orElse(text);
    }

    /** What is true of the input of a table where the cell is known not to hold; empty for {@code -}. */
    public Optional<String> oppositeOfCell(String input, String cell) {
        var question = reader.tree(input)
                .flatMap(tree -> reader.cellTree(cell).flatMap(asked -> CellQuestion.of(tree, asked)));
        return question.map(Opposite::of).map(this::condition);
    }

    /** The condition that a cell asks of its input; empty for {@code -}. */
    public Optional<String> cell(Expr input, CellTree cell) {
        return CellQuestion.of(input, cell).map(this::condition);
    }

    /**
     * What a cell that is being written asks of its input, which is not named again, e.g. {@code less than 18 years}; the cell itself where it does not read, empty
     * for {@code -}.
     */
    public Optional<String> asked(String input, String cell) {
        if (reader.cellTree(cell).isEmpty()) {
            return Optional.of(cell);
        }
        var subject = finished(new CellClause(this, speech()).subject(input)) + " ";
        return new CellClause(this, speech())
                .of(input, cell)
                .map(clause -> finished(clause.text()))
                .map(clause -> clause.startsWith(subject) ? unverbed(clause.substring(subject.length())) : clause);
    }

    private String unverbed(String asked) {
        var verb = wording.say("asked.verb") + " ";
        return asked.startsWith(verb) ? asked.substring(verb.length()) : asked;
    }

    /** An expression that is written to a variable, e.g. {@code `amount` ÷ `term`}. */
    public String value(String variable, Expr tree) {
        return finished(speech().term(tree, names.measure(variable)).text());
    }

    /** An expression that is written to a variable as it is being written; the text itself where it does not read. */
    public String value(String variable, String text) {
        return finished(value(speech(), variable, text));
    }

    /** What a field, a parameter or a system variable holds, e.g. {@code 3,000 CNY} or {@code 55 %}. */
    public String held(String name, Value value) {
        return finished(value.accept(new ValueWords(wording, names.measure(name))));
    }

    /** What an expression came to, e.g. {@code 3,000 CNY} where it adds amounts of money. */
    public String result(String expression, Value value) {
        var measure = reader.tree(expression).flatMap(tree -> tree.accept(speech().measures()));
        return finished(value.accept(new ValueWords(wording, measure)));
    }

    /** The label of a field, a parameter or a system variable in backticks. */
    public String name(String name) {
        return names.quoted(name);
    }

    ReasonNames reasons() {
        return reasons;
    }

    Speech speech() {
        return new Speech(wording, names, told);
    }

    Wording wording() {
        return wording;
    }

    ExpressionReader reader() {
        return reader;
    }

    String finished(String text) {
        return wording.language() == Language.ZH ? ChineseSpacing.of(text) : text;
    }

    String condition(Speech speech, String text, Binding loosest) {
        return reader.tree(text).map(tree -> speech.clause(tree, loosest)).orElse(text);
    }

    String value(Speech speech, String variable, String text) {
        return reader.tree(text)
                .map(tree -> speech.term(tree, names.measure(variable)).text())
                .orElse(text);
    }
}
