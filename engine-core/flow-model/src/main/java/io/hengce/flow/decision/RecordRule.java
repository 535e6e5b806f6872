package io.hengce.flow.decision;

import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records: the members of the type and no others. Safe for many threads. */
final class RecordRule implements TypeRule {

    private final Map<String, FieldRule> members = new LinkedHashMap<>();
    private final Map<String, FieldRule> byPath = new HashMap<>();

    RecordRule(RecordType type) {
        for (var member : type.members()) {
            var rule = new FieldRule(member);
            members.putIfAbsent(member.id(), rule);
            byPath.putIfAbsent(member.path(), rule);
        }
    }

    @Override
    public Value take(Value given, Spot spot) {
        if (!(given instanceof Value.RecordValue record)) {
            return spot.refuse("APPLICATION_NOT_RECORD");
        }
        for (var name : record.members().keySet()) {
            if (!members.containsKey(name)) {
                spot.below(name).refuse("APPLICATION_MEMBER_UNKNOWN");
            }
        }
        var taken = new LinkedHashMap<String, Value>();
        members.forEach((id, rule) -> taken.put(
                id, rule.take(record.member(id), spot.below(rule.field().path()))));
        return new Value.RecordValue(taken);
    }

    /** The record of cells by member id or path. */
    Value ofCells(Map<String, String> cells) {
        var values = new LinkedHashMap<String, Value>();
        cells.forEach((name, cell) -> {
            var rule = members.getOrDefault(name, byPath.get(name));
            values.put(rule == null ? name : rule.field().id(), rule == null ? Value.of(cell) : rule.ofCell(cell));
        });
        return new Value.RecordValue(values);
    }
}
