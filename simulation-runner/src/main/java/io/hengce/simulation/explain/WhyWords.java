package io.hengce.simulation.explain;

import io.hengce.flow.decision.Why;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** What had to be worked out for the condition, to be put behind its own sentence. */
    String worked(Why why) {
        return Blame.of(why).stream().map(this::computed).distinct().collect(Collectors.joining());
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

    /** What had to be worked out for the test: its sides, and the element that settled it. */
    private String computed(Why.Test test) {
        var sides = new LinkedHashMap<String, Value>(test.values());
        sides.keySet().removeIf(WhyWords::isName);
        sides.values().removeIf(Value.ListValue.class::isInstance);
        var told = sides.entrySet().stream()
                .filter(side -> values.mayTell(side.getKey(), test.values()))
                .map(side -> side(side.getKey(), side.getValue(), sides.size()))
                .collect(Collectors.joining());
        return told + element(test);
    }

    private String side(String text, Value value, int sides) {
        var result = words.sentences().expressions().result(text, value);
        return sides == 1
                ? words.say("side.only", result)
                : words.say("side", words.say("computed", said(text), result));
    }

    private String said(String expression) {
        return words.plain(words.sentences().expressions().value("", expression));
    }

    /** Which element of its list settled the test, by its number. */
    private String element(Why.Test test) {
        return values.settling(test).map(number -> words.say("element", number)).orElse("");
    }

    /** What an expression came to; nothing of a plain field, whose value stands beside its name, and nothing that is masked. */
    Optional<String> result(String expression, Value value, Map<String, Value> read) {
        return isName(expression) || !values.mayTell(expression, read)
                ? Optional.empty()
                : Optional.of(words.sentences().expressions().result(expression, value));
    }

    /** The same with the expression. */
    Optional<String> equation(String expression, Value value, Map<String, Value> read) {
        return result(expression, value, read).map(result -> words.say("computed", said(expression), result));
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
