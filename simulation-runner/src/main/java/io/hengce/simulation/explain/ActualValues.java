package io.hengce.simulation.explain;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of a run as an approver reads them: with units and labels, lists by their size, fields of class C2 masked. Safe for many threads. */
final class ActualValues {

    private final PageWords words;
    private final Set<String> masked;

    ActualValues(PageWords words) {
        this.words = words;
        this.masked = words.document().dictionary().fields().stream()
                .filter(field -> field.use().sensitivity() == Sensitivity.C2)
                .map(Field::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is something on the page that is masked. */
    boolean masks() {
        return !masked.isEmpty();
    }

    /** A missing value is told of a masked field too: it is nobody's, and often the very reason. */
    String of(String name, Value value) {
        return masked.contains(name) && !value.isMissing() ? words.say("masked") : said(name, value);
    }

    private String said(String name, Value value) {
        return value instanceof Value.ListValue list
                ? words.say("list.size", list.elements().size())
                : words.sentences().expressions().held(name, value);
    }

    /** What was read, by its name. */
    Map<String, String> notes(Map<String, Value> values) {
        var notes = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> notes.put(name, of(name, value)));
        return notes;
    }

    /** The value of something that was computed of others; masked where one of them is. */
    String computed(Value value, Map<String, Value> from) {
        return from.keySet().stream().anyMatch(masked::contains) && !value.isMissing()
                ? words.say("masked")
                : said("", value);
    }
}
