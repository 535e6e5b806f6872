package io.hengce.flow.expr;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The numbered places of a run's values: the system variables first, then every field in dictionary order. Safe for many threads. */
public final class Slots {

    /** System variable: the outcome raised so far; missing while there is none. */
    public static final String OUTCOME = "outcome";
    /** System variable: the time of the decision, in the product's zone. */
    public static final String DECISION_TIME = "decision_time";

    /** The slot of {@link #DECISION_TIME}. */
    static final int TIME_SLOT = 1;

    /** The slot of the first field; the others follow in the order of the dictionary. */
    static final int FIRST_FIELD = 2;

    private static final FieldType OUTCOME_TYPE = new FieldType.StringType(Arrays.stream(Outcome.values())
            .map(outcome -> new DomainValue(outcome.name(), LocalizedText.EMPTY))
            .toList());

    private final List<String> names;
    private final List<FieldType> types;
    private final Units[] units;
    private final Map<String, Integer> byName = new HashMap<>();
    /** What stands in a frame before anything is written: null where there is a long, or what makes the value. */
    private final @Nullable Value[] missing;

    public Slots(Dictionary dictionary) {
        var allNames = new java.util.ArrayList<>(List.of(OUTCOME, DECISION_TIME));
        var allTypes = new java.util.ArrayList<>(List.of(OUTCOME_TYPE, new FieldType.DateTimeType()));
        for (Field field : dictionary.fields()) {
            allNames.add(field.id());
            allTypes.add(field.type());
        }
        names = List.copyOf(allNames);
        types = List.copyOf(allTypes);
        units = types.stream().map(FieldUnits::of).toArray(Units[]::new);
        missing = new Value[units.length];
        for (var slot = 0; slot < names.size(); slot++) {
            missing[slot] = units[slot].exist() || slot == TIME_SLOT ? null : Value.Missing.MISSING;
            byName.putIfAbsent(names.get(slot), slot);
        }
    }

    public int size() {
        return names.size();
    }

    public OptionalInt slot(String name) {
        var slot = byName.get(name);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /** The slot of a name that is known to exist; a bug otherwise. */
    public int require(String name) {
        return slot(name).orElseThrow(() -> new IllegalArgumentException("no slot for " + name));
    }

    public String name(int slot) {
        return names.get(slot);
    }

    public FieldType type(int slot) {
        return types.get(slot);
    }

    /** Makes all values missing. */
    void clear(@Nullable Value[] values) {
        System.arraycopy(missing, 0, values, 0, missing.length);
    }

    /** How the slot's values are told apart by longs, if they are. */
    public Units units(int slot) {
        return units[slot];
    }
}
