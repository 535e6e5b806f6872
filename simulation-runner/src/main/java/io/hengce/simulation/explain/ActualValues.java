package io.hengce.simulation.explain;

import io.hengce.flow.decision.Why;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of a run as an approver reads them: with units and labels, lists by their size. Fields of class C2 are masked, and so is what was worked out of them; how
 * many elements a list has is told. Safe for many threads.
 */
final class ActualValues {

    private final PageWords words;
    private final ExpressionReader reader;
    private final Set<String> masked;

    ActualValues(PageWords words) {
        this(
                words,
                words.document().dictionary().fields().stream()
                        .filter(ActualValues::isMasked)
                        .map(Field::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private ActualValues(PageWords words, Set<String> masked) {
        this.words = words;
        this.reader = new ExpressionReader(Scope.of(new Slots(words.document().dictionary())));
        this.masked = masked;
    }

    /** With nothing masked: for a reader who has typed the application. */
    static ActualValues open(PageWords words) {
        return new ActualValues(words, Set.of());
    }

    /** A field of class C2, or one with such a member. */
    private static boolean isMasked(Field field) {
        return field.use().sensitivity() == Sensitivity.C2
                || members(field.type()).stream().anyMatch(ActualValues::isMasked);
    }

    private static List<Field> members(FieldType type) {
        if (type instanceof FieldType.ListType list) {
            return members(list.element());
        }
        return type instanceof FieldType.RecordType record ? record.members() : List.of();
    }

    /** Whether there is something on the page that is masked. */
    boolean masks() {
        return !masked.isEmpty();
    }

    /** A missing value is told of a masked field too: it is nobody's, and often the very reason. */
    String of(String name, Value value) {
        if (value instanceof Value.ListValue list) {
            var size = list.elements().size();
            return words.say(size == 1 ? "list.size.one" : "list.size", size);
        }
        return masked.contains(name) && !value.isMissing()
                ? words.say("masked")
                : words.sentences().expressions().held(name, value);
    }

    /** What was read, by its name; the time of the decision stands at the top of the page. */
    Map<String, String> notes(Map<String, Value> values) {
        var notes = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> notes.put(name, of(name, value)));
        notes.remove(Slots.DECISION_TIME);
        return notes;
    }

    /** Whether it may be told what an expression came to: where it read nothing that is masked, and where it only counts. */
    boolean mayTell(String expression, Map<String, Value> read) {
        return read.keySet().stream().noneMatch(masked::contains) || isCount(expression);
    }

    private boolean isCount(String expression) {
        return reader.tree(expression)
                .filter(tree -> tree instanceof Expr.Call call && call.function() == FeelFunction.COUNT)
                .isPresent();
    }

    /** The number of the element that settled a test with {@code some} or {@code every}; empty for other tests, and where none did by itself. */
    Optional<Integer> settling(Why.Test test) {
        return reader.tree(test.text())
                .filter(Expr.Quantified.class::isInstance)
                .map(Expr.Quantified.class::cast)
                .flatMap(quantified -> number(quantified, test));
    }

    private static Optional<Integer> number(Expr.Quantified quantified, Why.Test test) {
        var span = quantified.list().span();
        var list = test.values().get(test.text().substring(span.start(), span.end()));
        var element = test.values().get(quantified.variable());
        return list instanceof Value.ListValue elements && element != null
                ? Optional.of(elements.elements().indexOf(element) + 1)
                : Optional.empty();
    }
}
