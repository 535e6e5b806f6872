package io.hengce.scoring.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenAPI document as its user has it: text, whose schemas a validator of JSON Schema 2020-12 applies, formats included. One per thread. */
public final class ReadDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private final JsonNode root;
    private final Map<String, Schema> schemas = new HashMap<>();

    public ReadDocument(byte[] bytes) {
        root = read(new String(bytes, StandardCharsets.UTF_8));
    }

    /** A document of nothing but one schema, {@code X}. */
    public static ReadDocument ofSchema(String schema) {
        return new ReadDocument(
                "{\"components\":{\"schemas\":{\"X\":%s}}}".formatted(schema).getBytes(StandardCharsets.UTF_8));
    }

    /** Numbers keep all their digits. */
    public static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    public JsonNode root() {
        return root;
    }

    /** What a named schema has against a value. */
    public List<String> errors(String schema, JsonNode value) {
        return errors(JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), value);
    }

    /** What a schema that stands somewhere in the document has against a value. */
    public List<String> errors(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema.toString(), text -> compile(schema)).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    /** What JSON Schema's own schema has against a schema of the document. */
    public static List<String> errorsOfSchema(JsonNode schema) {
        var meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return meta.validate(schema).stream().map(Error::toString).toList();
    }

    /** The schema alone, with the components that it may refer to. */
    private Schema compile(JsonNode schema) {
        var alone = JSON.createObjectNode();
        alone.set("allOf", JSON.createArrayNode().add(schema));
        alone.set("components", root.path("components"));
        return REGISTRY.getSchema(alone);
    }

    /** The node that a reference points to, or a missing one. */
    public JsonNode at(String reference) {
        return root.at(reference.substring(1));
    }

    /** The node itself, or what it refers to. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? at(node.path("$ref").asString()) : node;
    }

    /** Every value of a member of this name anywhere in the document. */
    public List<JsonNode> all(String member) {
        return new ArrayList<>(root.findValues(member));
    }
}
