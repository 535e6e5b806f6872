package io.hengce.flow.json;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values as an application has them: members by their paths, missing ones left out; a missing element is null. */
final class DataWriter {

    private DataWriter() {}

    /** An object of fields, or of the members of a record. */
    static Json write(List<Field> fields, Function<String, Value> values) {
        var data = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = values.apply(field.id());
            if (!value.isMissing()) {
                put(data, field.path().split("\\.", -1), write(value, field.type()));
            }
        }
        return nested(data);
    }

    static Json write(Value value, FieldType type) {
        if (type instanceof ListType list && value instanceof Value.ListValue given) {
            return Json.of(given.elements().stream()
                    .map(element -> write(element, list.element()))
                    .toList());
        }
        return type instanceof RecordType record && value instanceof Value.RecordValue given
                ? write(record.members(), given::member)
                : ValueCodec.write(value);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> data, String[] path, Json value) {
        var at = data;
        for (var depth = 0; depth < path.length - 1; depth++) {
            at = (Map<String, Object>) at.computeIfAbsent(path[depth], name -> new LinkedHashMap<String, Object>());
        }
        at.put(path[path.length - 1], value);
    }

    /** An object of members by path. */
    static Json.JsonObject byPath(Map<String, Json> members) {
        var data = new LinkedHashMap<String, Object>();
        members.forEach((path, json) -> put(data, path.split("\\.", -1), json));
        return nested(data);
    }

    @SuppressWarnings("unchecked")
    private static Json.JsonObject nested(Map<String, Object> data) {
        var members = new LinkedHashMap<String, Json>();
        data.forEach((name, part) ->
                members.put(name, part instanceof Json json ? json : nested((Map<String, Object>) part)));
        return Json.of(members);
    }
}
