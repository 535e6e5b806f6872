package io.hengce.flow.pmml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dmg.pmml.DerivedField;

/** The fields that one model sees, and what fills them before it is asked; a derived field is compiled when it is first named. One per model of a reading. */
final class Scope {

    private final Draft draft;
    private final Optional<Scope> around;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, DerivedField> waiting = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final List<Effect> effects = new ArrayList<>();

    Scope(Draft draft, Optional<Scope> around) {
        this.draft = draft;
        this.around = around;
    }

    Draft draft() {
        return draft;
    }

    Findings findings() {
        return draft.findings();
    }

    /** What must be done before this model is asked, in order. */
    List<Effect> effects() {
        return effects;
    }

    void add(Column column) {
        columns.put(column.name(), column);
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    void derive(List<DerivedField> fields) {
        fields.forEach(field -> waiting.put(field.requireName(), field));
    }

    /** The field that a part of the model names; a field that is not there is a finding, and a column of no use. */
    Column column(String name, String where) {
        return find(name).orElseGet(() -> {
            findings().add("PMML_FIELD_UNKNOWN", where, name);
            return draft.column(name, FieldKind.NUMBER);
        });
    }

    Optional<Column> find(String name) {
        var known = columns.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var field = waiting.get(name);
        return field == null ? around.flatMap(scope -> scope.find(name)) : Optional.of(derived(name, field));
    }

    private Column derived(String name, DerivedField field) {
        var column = draft.column(name, FieldKind.of(field.requireDataType()));
        if (!underway.add(name)) {
            findings().add("PMML_FIELD_CYCLE", name);
            return column;
        }
        var term = new TermCompiler(this).compile(field.requireExpression(), column.kind());
        effects.add(Effect.set(column.slot(), column.kind(), term));
        columns.put(name, column);
        return column;
    }
}
