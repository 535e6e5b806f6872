package io.hengce.scoring.openapi;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The schema of an application of a dictionary: what it accepts is accepted, but for what JSON Schema cannot say (listed in docs/scoring-service.md). */
final class RequestSchema {

    /** No blanks at the ends. Plain enough for every tool; that invisible characters are refused is left to the service. */
    private static final String ID = "^\\S(.*\\S)?$";

    private RequestSchema() {}

    static Json of(String flow, Dictionary dictionary) {
        var sent = dictionary.fields().stream()
                .filter(field -> field.use().origin() != Origin.DERIVED)
                .toList();
        var members = new LinkedHashMap<String, Json>();
        members.put(
                "application_id",
                Schemas.type("string")
                        .put("minLength", Json.of(1))
                        .put("maxLength", Json.of(128))
                        .put("pattern", ID)
                        .put("description", Sentences.text("OPENAPI_APPLICATION_ID"))
                        .json());
        members.put("decision_time", Schemas.orNull(TypeSchema.time(Sentences.text("OPENAPI_DECISION_TIME"))));
        members.put("data", record(sent, Sentences.text("OPENAPI_DATA")));
        return Schemas.object(members, List.of("application_id", "data"))
                .put("description", Sentences.text("OPENAPI_APPLICATION", flow))
                .json();
    }

    /** An object of fields by their paths. */
    static JsonObject record(List<Field> fields, String description) {
        return part(fields, 0, description).schema();
    }

    /** A schema, and whether a required field is in it: then it cannot be left out. */
    private record Part(JsonObject schema, boolean isRequired) {}

    private static Part part(List<Field> fields, int depth, String description) {
        var members = new LinkedHashMap<String, Json>();
        var required = new ArrayList<String>();
        bySegment(fields, depth).forEach((name, group) -> {
            var member = member(group, depth + 1);
            members.put(name, member.schema());
            if (member.isRequired()) {
                required.add(name);
            }
        });
        var schema = Schemas.object(members, required);
        return new Part(
                schema.putUnless(description.isEmpty(), "description", Json.of(description))
                        .json(),
                !required.isEmpty());
    }

    private static Part member(List<Field> group, int depth) {
        var first = group.get(0);
        if (segments(first).length == depth) {
            return new Part(FieldSchema.of(first), first.use().required());
        }
        var room = part(group, depth, "");
        return room.isRequired() ? room : new Part(Schemas.orNull(room.schema()), false);
    }

    private static Map<String, List<Field>> bySegment(List<Field> fields, int depth) {
        return fields.stream()
                .collect(Collectors.groupingBy(
                        field -> segments(field)[depth], LinkedHashMap::new, Collectors.toList()));
    }

    private static String[] segments(Field field) {
        return field.path().split("\\.", -1);
    }
}
