package io.hengce.scoring.openapi;

import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.ObjectWriter;
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

    /** The schema itself, or null. */
    static Json orNull(Json schema) {
        return anyOf(List.of(schema, type("null").json()));
    }

    static JsonObject anyOf(List<Json> schemas) {
        return new ObjectWriter().put("anyOf", Json.of(schemas)).json();
    }
}
