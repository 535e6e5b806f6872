package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names that expressions can use: the slots of a run, and constants. Where both have a name, the slot counts. */
public record Scope(Slots slots, Map<String, Constant> constants) {

    public Scope {
        constants = Map.copyOf(constants);
    }

    /** A scope without constants. */
    public static Scope of(Slots slots) {
        return new Scope(slots, Map.of());
    }

    List<String> names() {
        var names = new ArrayList<>(constants.keySet());
        for (var slot = 0; slot < slots.size(); slot++) {
            names.add(slots.name(slot));
        }
        return names;
    }

    /** A named constant, e.g. a parameter of the policy. */
    public record Constant(FieldType type, Value value) {}
}
