package io.hengce.flow.decision;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes applications that obey a dictionary, with one set of rules for JSON and for cells of a table. Every problem is found at {@code data/PATH}; no diagnostic repeats a
 * value, since values may be personal. Safe for many threads.
 */
public final class ApplicationAssembler {

    static final MessageCatalog MESSAGES = new MessageCatalog(ApplicationAssembler.class);

    private static final int ID_LIMIT = 128;

    private final Map<String, FieldRule> rules = new LinkedHashMap<>();

    public ApplicationAssembler(Dictionary dictionary) {
        dictionary.fields().forEach(field -> rules.putIfAbsent(field.id(), new FieldRule(field)));
    }

    /** The place of a field's value in an application. */
    public static Place place(Field field) {
        return Place.inDocument("data/" + field.path());
    }

    /** An application of values by field id. A text stands for a date where the field is one, and for missing where it is a missing token. */
    public Reading<Application> assemble(String id, OffsetDateTime time, Map<String, Value> values) {
        var problems = new ArrayList<Diagnostic>();
        var taken = new HashMap<String, Value>();
        refuseStrangers(values, problems);
        for (var rule : rules.values()) {
            var given = values.getOrDefault(rule.field().id(), Value.Missing.MISSING);
            var value = rule.take(given, problems);
            if (!value.isMissing()) {
                taken.put(rule.field().id(), value);
            }
        }
        return application(id, time, taken, problems);
    }

    /** An application of a table's cells by field id: an empty cell is missing, numbers are plain decimals, booleans {@code true} or {@code false} in any case, dates ISO 8601. */
    public Reading<Application> fromCells(String id, OffsetDateTime time, Map<String, String> cells) {
        var problems = new ArrayList<Diagnostic>();
        var taken = new HashMap<String, Value>();
        refuseStrangers(cells, problems);
        for (var rule : rules.values()) {
            var value = rule.takeCell(cells.getOrDefault(rule.field().id(), ""), problems);
            if (!value.isMissing()) {
                taken.put(rule.field().id(), value);
            }
        }
        return application(id, time, taken, problems);
    }

    private void refuseStrangers(Map<String, ?> given, List<Diagnostic> problems) {
        for (var id : given.keySet()) {
            var rule = rules.get(id);
            if (rule == null) {
                problems.add(MESSAGES.error("APPLICATION_FIELD_UNKNOWN", Place.inDocument("data/" + id), id));
            } else if (rule.field().use().origin() == Origin.DERIVED && !isMissing(given.get(id))) {
                problems.add(MESSAGES.error("APPLICATION_FIELD_DERIVED", place(rule.field()), id));
            }
        }
    }

    private static boolean isMissing(@org.jspecify.annotations.Nullable Object given) {
        return given == Value.Missing.MISSING || "".equals(given);
    }

    private static Reading<Application> application(
            String id, OffsetDateTime time, Map<String, Value> values, List<Diagnostic> problems) {
        if (!isPrintable(id)) {
            problems.add(MESSAGES.error("APPLICATION_ID", Place.inDocument("application_id"), ID_LIMIT));
        }
        if (!TimeText.inBounds(time.getYear())) {
            problems.add(MESSAGES.error("APPLICATION_TIME", Place.inDocument("decision_time")));
        }
        return problems.isEmpty() ? Reading.of(new Application(id, time, values)) : Reading.rejected(problems);
    }

    private static boolean isPrintable(String id) {
        var length = id.codePointCount(0, id.length());
        return length >= 1
                && length <= ID_LIMIT
                && id.equals(id.strip())
                && id.codePoints().allMatch(ApplicationAssembler::isPrintable);
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
