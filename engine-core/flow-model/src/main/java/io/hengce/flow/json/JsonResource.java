package io.hengce.flow.json;

import io.hengce.flow.json.Json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A JSON object that lies beside a class. That it can be read is the house's own business, so a broken one is a bug. */
public final class JsonResource {

    private JsonResource() {}

    public static JsonObject read(Class<?> anchor, String name) {
        try (var in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + anchor.getName());
            }
            var problems = new Problems();
            var json = new JsonReader(JsonLimits.DOCUMENT, problems).read(in.readAllBytes());
            return (JsonObject) problems.reading(json::orElseThrow).get();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
