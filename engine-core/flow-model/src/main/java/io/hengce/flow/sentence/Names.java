package io.hengce.flow.sentence;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the names of a document are called and what they hold. Of two things with one id the field counts, and the first. Safe for many threads. */
final class Names {

    private static final String ITEM = "item";

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Wording wording;
    private final Map<String, Long> uses;

    Names(FlowDocument document, Wording wording) {
        this.wording = wording;
        var outcomes = Arrays.stream(Outcome.values())
                .map(outcome -> new DomainValue(outcome.name(), both(wording.say("outcome." + outcome))))
                .toList();
        add(Slots.OUTCOME, wording.say("name.outcome"), Measure.of(new FieldType.StringType(outcomes)));
        add(Slots.DECISION_TIME, wording.say("name.decision_time"), Measure.of(new FieldType.DateTimeType()));
        document.dictionary()
                .fields()
                .forEach(field -> add(field.id(), wording.in(field.label()), measure(field.type(), field.label())));
        for (var parameter : document.parameters()) {
            if (!labels.containsKey(parameter.id())) {
                var measure = measure(parameter.type(), parameter.label());
                add(parameter.id(), wording.in(parameter.label()), measure);
                constants.put(parameter.id(), parameter.value().accept(new ValueWords(wording, Optional.of(measure))));
            }
        }
        uses = uses();
    }

    /** The names where each element of a list is looked at: the element by its variable, or its members by their labels and itself as the item. */
    private Names(Names outer, Optional<Measure> element, Optional<String> variable) {
        this.wording = outer.wording;
        if (variable.isPresent()) {
            labels.put(variable.get(), variable.get());
            element.ifPresent(measure -> measures.put(variable.get(), measure));
        } else {
            element.ifPresent(measure ->
                    measure.members().forEach(member -> add(member.id(), wording.in(member.label()), measure(member))));
            labels.putIfAbsent(ITEM, wording.say("name.item"));
            element.ifPresent(measure -> measures.putIfAbsent(ITEM, measure));
        }
        outer.labels.forEach(labels::putIfAbsent);
        outer.measures.forEach(measures::putIfAbsent);
        uses = uses();
    }

    Names within(Optional<Measure> list, Optional<String> variable) {
        return new Names(this, list.map(Measure::element), variable);
    }

    /** A member of a record as it is called. */
    String quoted(String member, Optional<Measure> record) {
        return record.flatMap(measure -> measure.members().stream()
                        .filter(each -> each.id().equals(member))
                        .findFirst())
                .map(each -> wording.in(each.label()))
                .filter(label -> !label.isEmpty())
                .map(Names::inBackticks)
                .orElseGet(() -> inBackticks(member));
    }

    private static String inBackticks(String label) {
        return "`" + label.replace('`', '\'') + "`";
    }

    private Map<String, Long> uses() {
        return labels.values().stream().collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    }

    private void add(String id, String label, Measure measure) {
        labels.putIfAbsent(id, label.isEmpty() ? id : label);
        measures.putIfAbsent(id, measure);
    }

    private static LocalizedText both(String text) {
        return new LocalizedText(text, text);
    }

    static Measure measure(Field member) {
        return measure(member.type(), member.label());
    }

    private static Measure measure(FieldType type, LocalizedText label) {
        return new Measure(type, label.zh().contains("年龄"));
    }

    /** The label in backticks; with the id where another thing has the label too; the id where there is no label. */
    String quoted(String id) {
        var label = Optional.ofNullable(labels.get(id)).orElse(id);
        var isShared = uses.getOrDefault(label, 0L) > 1 || !label.equals(id) && labels.containsKey(label);
        return inBackticks(isShared ? label + " (" + id + ")" : label);
    }

    Optional<Measure> measure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** The values of the parameters in words. */
    Map<String, String> constants() {
        return constants;
    }
}
