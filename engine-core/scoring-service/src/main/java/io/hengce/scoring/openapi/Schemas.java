package io.hengce.scoring.openapi;

import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonArray;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.json.ObjectWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces that many schemas have. */
final class Schemas {

    private Schemas() {}

    static JsonObject reference(String kind, String name) {
        return new ObjectWriter()
                .put("$ref", "#/components/" + kind + "/" + name)
                .json();
    }

    static ObjectWriter type(String type) {
        return new ObjectWriter().put("type", type);
    }

    /** An object that has these members and no others. */
    static ObjectWriter object(Map<String, Json> members, List<String> required) {
        return type("object")
                .put("properties", Json.of(members))
                .maybeList("required", required, Json::of)
                .put("additionalProperties", Json.of(false));
    }

    static JsonObject oneOfValues(List<Json> values) {
        return new ObjectWriter().put("enum", Json.of(values)).json();
    }

    static JsonObject anyOf(List<Json> schemas) {
        return new ObjectWriter().put("anyOf", Json.of(schemas)).json();
    }

    /** The schema with one more member, or another value of it. */
    static JsonObject with(JsonObject schema, String name, Json value) {
        var members = new LinkedHashMap<>(schema.members());
        members.put(name, value);
        return Json.of(members);
    }

    /** The schema of a list of values with some more. */
    static JsonObject orValues(JsonObject schema, List<Json> more) {
        if (more.isEmpty() || !(schema.members().get("enum") instanceof JsonArray values)) {
            return schema;
        }
        var all = new ArrayList<>(values.elements());
        all.addAll(more);
        return with(schema, "enum", Json.of(all));
    }

    /** The schema of one type, or null. */
    static JsonObject orNull(JsonObject schema) {
        if (schema.members().get("type") instanceof JsonText type) {
            var types = List.<Json>of(type, Json.of("null"));
            return orValues(with(schema, "type", Json.of(types)), List.of(Json.JsonWord.NULL));
        }
        throw new IllegalArgumentException("not of one type: " + schema);
    }
}
