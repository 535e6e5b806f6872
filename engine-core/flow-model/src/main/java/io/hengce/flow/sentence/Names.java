package io.hengce.flow.sentence;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the names of a document are called and what they hold. Of two things with one id the field counts, and the first. Safe for many threads. */
final class Names {

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Value> constants = new HashMap<>();
    private final Map<String, Long> uses;

    Names(FlowDocument document, Wording wording) {
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
                add(parameter.id(), wording.in(parameter.label()), measure(parameter.type(), parameter.label()));
                constants.put(parameter.id(), parameter.value());
            }
        }
        uses = labels.values().stream().collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    }

    private void add(String id, String label, Measure measure) {
        labels.putIfAbsent(id, label.isEmpty() ? id : label);
        measures.putIfAbsent(id, measure);
    }

    private static LocalizedText both(String text) {
        return new LocalizedText(text, text);
    }

    private static Measure measure(FieldType type, LocalizedText label) {
        return new Measure(type, label.zh().contains("年龄"));
    }

    /** The label in backticks; with the id where another thing has the label too; the id where there is no label. */
    String quoted(String id) {
        var label = Optional.ofNullable(labels.get(id)).orElse(id);
        var isShared = uses.getOrDefault(label, 0L) > 1 || !label.equals(id) && labels.containsKey(label);
        return "`" + (isShared ? label + " (" + id + ")" : label).replace('`', '\'') + "`";
    }

    Optional<Measure> measure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** The values of the parameters that have one. */
    Map<String, Value> constants() {
        return constants;
    }
}
