package io.hengce.scoring.openapi;

import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.JsonPrinter;
import io.hengce.flow.json.JsonResource;
import io.hengce.scoring.FlowOffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The OpenAPI 3.1 description of a service. The same flows give the same bytes. Immutable. */
public final class OpenApiDocument {

    private final byte[] bytes;

    private OpenApiDocument(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The description of a service that offers these flows. */
    public static OpenApiDocument of(FlowOffer offer) {
        var template = JsonResource.read(OpenApiDocument.class, "openapi.json");
        return new OpenApiDocument(JsonPrinter.indented(filled(template, offer)).getBytes(StandardCharsets.UTF_8));
    }

    /** JSON in UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static Json filled(JsonObject template, FlowOffer offer) {
        var paths = new LinkedHashMap<String, Json>();
        var schemas = new LinkedHashMap<String, Json>();
        for (var offered : offer.flows().values()) {
            var description = new FlowDescription(offered);
            paths.put(description.path(), description.operations());
            schemas.putAll(description.schemas());
        }
        paths.putAll(template.member("paths").members());
        var components = template.member("components");
        schemas.putAll(components.member("schemas").members());
        schemas.put("ProblemCode", ProblemResponses.codes());
        var responses = new LinkedHashMap<>(components.member("responses").members());
        responses.putAll(ProblemResponses.all());
        var filled = with(components, Map.of("schemas", Json.of(schemas), "responses", Json.of(responses)));
        return with(template, Map.of("paths", Json.of(paths), "components", filled));
    }

    /** The same object with some members' values replaced, in their places. */
    private static JsonObject with(JsonObject object, Map<String, Json> values) {
        var members = new LinkedHashMap<>(object.members());
        members.putAll(values);
        return Json.of(members);
    }
}
