package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.json.Json.JsonArray;
import io.hengce.flow.json.Json.JsonNumber;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.json.Json.JsonWord;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values by id; of a field's type where the dictionary has the field, else as JSON writes them (a date is then a text). */
final class OutputsCodec {

    private final Map<String, FieldType> types = new HashMap<>();

    OutputsCodec(Dictionary dictionary) {
        for (Field field : dictionary.fields()) {
            types.putIfAbsent(field.id(), field.type());
        }
    }

    Map<String, Value> typed(String name, Members members) {
        var prefix = JsonPlaces.below(members.at(name), "").path().length();
        return members.map(name, entry -> {
            var id = entry.getKey().path().substring(prefix);
            var type = types.get(id);
            if (type == null || entry.getValue() == JsonWord.NULL) {
                return asWritten(entry.getValue(), entry.getKey(), members.problems());
            }
            return ValueCodec.read(entry.getValue(), type, entry.getKey(), members.problems());
        });
    }

    static Map<String, Value> asWritten(String name, Members members) {
        return members.map(name, entry -> asWritten(entry.getValue(), entry.getKey(), members.problems()));
    }

    static Value oneAsWritten(String name, Members members) {
        return members.find(name)
                .map(json -> asWritten(json, members.at(name), members.problems()))
                .orElse(Value.Missing.MISSING);
    }

    private static Value asWritten(Json json, Place at, Problems problems) {
        if (json == JsonWord.NULL) {
            return Value.Missing.MISSING;
        }
        if (json == JsonWord.TRUE || json == JsonWord.FALSE) {
            return Value.of(json == JsonWord.TRUE);
        }
        if (json instanceof JsonArray array) {
            return new Value.ListValue(array.elements().stream()
                    .map(element -> asWritten(element, at, problems))
                    .toList());
        }
        if (json instanceof JsonObject object) {
            var members = new LinkedHashMap<String, Value>();
            object.members().forEach((id, member) -> members.put(id, asWritten(member, at, problems)));
            return new Value.RecordValue(members);
        }
        var scalars = new Scalars(problems);
        return json instanceof JsonNumber
                ? scalars.computed(json, at).map(Value::of).orElse(Value.Missing.MISSING)
                : Value.of(json instanceof JsonText text ? text.text() : scalars.text(json, at));
    }

    static Json write(Map<String, Value> values) {
        return JsonTree.of(out -> out.values(values));
    }
}
