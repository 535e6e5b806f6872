package io.hengce.flow.decision;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes applications that obey a dictionary, with one set of rules for JSON and for cells of a table. Every problem is found at {@code data/PATH}; no diagnostic repeats a
 * value, since values may be personal. Safe for many threads.
 */
public final class ApplicationAssembler {

    /** The code of the note that there are more problems than are listed. */
    public static final String TOO_MANY = "TOO_MANY_PROBLEMS";

    private static final int ID_LIMIT = 128;

    private final Map<String, FieldRule> rules = new LinkedHashMap<>();
    private final NestedCells nested;
    private final FactLayout layout;

    /** For applications whose lists do not come in cells. */
    public ApplicationAssembler(Dictionary dictionary) {
        this(dictionary, NestedCells.NONE);
    }

    /** @param nested reads the cells of lists and records */
    public ApplicationAssembler(Dictionary dictionary, NestedCells nested) {
        dictionary.fields().forEach(field -> rules.putIfAbsent(field.id(), new FieldRule(field)));
        this.nested = nested;
        this.layout = new FactLayout(dictionary);
    }

    /** The sentence of every problem that is found here, by its code, arguments not filled in. */
    public static Map<String, LocalizedText> sentences() {
        return Findings.MESSAGES.all();
    }

    /** The place of a field's value in an application; what is wrong within a list or record stands below it. */
    public static Place place(Field field) {
        return Place.inDocument("data/" + field.path());
    }

    /**
     * An application of values by field id, records by member id. A text stands for a date where the field is one, and for missing where it is a missing token.
     */
    public Reading<Application> assemble(String id, OffsetDateTime time, Map<String, Value> values) {
        return assemble(id, time, values, Set.of());
    }

    /**
     * The same of values whose reader has noticed problems of its own.
     *
     * @param refused the paths below {@code data} where it did, e.g. {@code bureau.accounts/3/balance}: no second problem is found there
     */
    public Reading<Application> assemble(
            String id, OffsetDateTime time, Map<String, Value> values, Set<String> refused) {
        return application(id, time, values, new Findings(refused));
    }

    /**
     * An application of a table's cells by field id: an empty cell is missing, numbers are plain decimals, booleans {@code true} or {@code false} in any case, dates ISO 8601.
     * The cell of a list or record holds what {@link NestedCells} reads.
     */
    public Reading<Application> fromCells(String id, OffsetDateTime time, Map<String, String> cells) {
        return fromCells(id, time, cells, Map.of());
    }

    /**
     * The same with lists whose elements are rows of tables of their own.
     *
     * @param lists by the id of a list field its rows in order: of a list of records the cells by member id or path, of a list of single values one cell, whatever its name.
     *     No rows are the empty list; a list that is not named here is missing unless its cell holds it. Problems stand at {@code data/PATH/ROW/MEMBER}, ROW from 0
     */
    public Reading<Application> fromCells(
            String id, OffsetDateTime time, Map<String, String> cells, Map<String, List<Map<String, String>>> lists) {
        var findings = new Findings(Set.of());
        var given = new CellValues(rules, nested, findings);
        cells.forEach(given::put);
        lists.forEach(given::put);
        return application(id, time, given.values(), findings);
    }

    private Reading<Application> application(
            String id, OffsetDateTime time, Map<String, Value> given, Findings findings) {
        refuseStrangers(given, findings);
        var taken = new HashMap<String, Value>();
        for (var rule : rules.values()) {
            var field = rule.field();
            var value =
                    rule.take(given.getOrDefault(field.id(), Value.Missing.MISSING), new Spot(findings, field::path));
            if (!value.isMissing()) {
                taken.put(field.id(), value);
            }
        }
        if (!isPrintable(id)) {
            findings.error("APPLICATION_ID", Place.inDocument("application_id"), ID_LIMIT);
        }
        if (!TimeText.inBounds(time.getYear())) {
            findings.error("APPLICATION_TIME", Place.inDocument("decision_time"));
        }
        var found = findings.found();
        return found.isEmpty() ? Reading.of(new Application(id, time, taken, layout)) : Reading.rejected(found);
    }

    private void refuseStrangers(Map<String, Value> given, Findings findings) {
        given.forEach((id, value) -> {
            var rule = rules.get(id);
            if (rule == null) {
                findings.refuse("APPLICATION_FIELD_UNKNOWN", id);
            } else if (rule.field().use().origin() == Origin.DERIVED && !value.isMissing()) {
                findings.refuse("APPLICATION_FIELD_DERIVED", rule.field().path());
            }
        });
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
