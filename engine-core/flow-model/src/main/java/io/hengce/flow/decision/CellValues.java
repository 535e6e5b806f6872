package io.hengce.flow.decision;

import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of one application as values that are still to be taken. One per application. */
final class CellValues {

    private final Map<String, FieldRule> rules;
    private final NestedCells nested;
    private final Findings findings;
    private final Map<String, Value> values = new HashMap<>();

    CellValues(Map<String, FieldRule> rules, NestedCells nested, Findings findings) {
        this.rules = rules;
        this.nested = nested;
        this.findings = findings;
    }

    Map<String, Value> values() {
        return values;
    }

    void put(String field, String cell) {
        values.put(field, value(field, cell));
    }

    private Value value(String field, String cell) {
        var rule = rules.get(field);
        if (cell.isEmpty() || rule == null || rule.field().use().origin() == Origin.DERIVED) {
            return cell.isEmpty() ? Value.Missing.MISSING : Value.of(cell);
        }
        if (rule.field().type().isSingle()) {
            return rule.ofCell(cell);
        }
        var read = nested.read(rule.field(), cell);
        findings.take(read.problems());
        return read.value();
    }

    void put(String field, List<Map<String, String>> rows) {
        var rule = rules.get(field);
        if (rule == null) {
            values.put(field, Value.ListValue.EMPTY);
        } else if (!(rule.typeRule() instanceof ListRule list)) {
            findings.refuse("APPLICATION_FIELD_NO_LIST", rule.field().path());
        } else if (values.getOrDefault(field, Value.Missing.MISSING).isMissing()) {
            values.put(field, list.ofRows(rows));
        } else {
            findings.refuse("APPLICATION_LIST_TWICE", rule.field().path());
        }
    }
}
