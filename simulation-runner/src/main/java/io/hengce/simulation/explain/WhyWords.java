package io.hengce.simulation.explain;

import io.hengce.flow.decision.Why;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Why a condition held or not, as true sentences about the application, with its actual values. Safe for many threads. */
final class WhyWords {

    private final PageWords words;
    private final ActualValues values;

    WhyWords(PageWords words, ActualValues values) {
        this.words = words;
        this.values = values;
    }

    String of(Why why) {
        var texts = new LinkedHashSet<String>();
        Blame.of(why).forEach(test -> texts.add(of(test)));
        return words.joined(List.copyOf(texts));
    }

    private String of(Why.Test test) {
        var sentences = words.sentences(values.notes(test.values())).expressions();
        return switch (test.answer()) {
            case TRUE -> words.plain(sentences.condition(test.text())) + computed(test);
            case FALSE -> words.plain(sentences.opposite(test.text())) + computed(test);
            case UNKNOWN -> unknown(test);
            case FAULT ->
                words.say("fault.in", words.plain(sentences.condition(test.text())), words.engine(test.fault()));
            case NOT_REACHED -> words.plain(sentences.condition(test.text()));
        };
    }

    /** The sides of the test that had to be worked out. */
    private String computed(Why.Test test) {
        var sides = new StringBuilder();
        test.values().forEach((text, value) -> sides.append(side(text, value, test.values())));
        return sides.toString();
    }

    String side(String expression, Value value, Map<String, Value> read) {
        var computed = computed(expression, value, read);
        return computed.isEmpty() ? "" : words.say("side", computed);
    }

    /** What an expression came to; nothing of a plain field, whose value stands beside its name. */
    String computed(String expression, Value value, Map<String, Value> read) {
        if (isName(expression)) {
            return "";
        }
        var said = words.plain(words.sentences().expressions().value("", expression));
        return words.say("computed", said, values.computed(value, read));
    }

    private static boolean isName(String text) {
        return text.matches("[a-z][a-z0-9_]*");
    }

    private String unknown(Why.Test test) {
        var missing = test.values().entrySet().stream()
                .filter(entry -> entry.getValue().isMissing() && isName(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (missing.equals(List.of(Slots.OUTCOME))) {
            return words.say("no.outcome");
        }
        return missing.isEmpty()
                ? words.say(
                        "unknown", words.plain(words.sentences().expressions().condition(test.text())))
                : words.joined(missing.stream()
                        .map(name -> words.say("missing", words.field(name)))
                        .toList());
    }

    /** A cell that did not hold the value of its input. */
    String miss(String input, String cell, Map<String, Value> read) {
        var missing = read.entrySet().stream()
                .filter(entry -> entry.getValue().isMissing())
                .map(entry -> words.say("missing", words.field(entry.getKey())))
                .toList();
        if (!missing.isEmpty()) {
            return words.joined(missing);
        }
        var sentences = words.sentences(values.notes(read)).expressions();
        return sentences.oppositeOfCell(input, cell).map(words::plain).orElse(cell);
    }
}
