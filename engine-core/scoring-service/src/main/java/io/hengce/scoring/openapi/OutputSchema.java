package io.hengce.scoring.openapi;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The schema of a value that is answered. It differs from what is sent: a record has its members by id, without the missing ones; an element of a list may be null; and the scale is
 * left out, since many validators work out {@code multipleOf} in binary and would refuse right answers.
 */
record OutputSchema(TypeSchema sent) implements FieldType.Cases<JsonObject> {

    static JsonObject of(Field field) {
        return of(field.type(), new TypeSchema(Sentences.both(field.label(), field.id()), ""));
    }

    private static JsonObject of(FieldType type, TypeSchema sent) {
        return Schemas.orNull(type.accept(new OutputSchema(sent)));
    }

    @Override
    public JsonObject number(NumberType type) {
        var members = new LinkedHashMap<>(sent.number(type).json().members());
        members.remove("multipleOf");
        return Json.of(members);
    }

    @Override
    public JsonObject string(StringType type) {
        return sent.string(type).json();
    }

    @Override
    public JsonObject truth() {
        return sent.truth().json();
    }

    @Override
    public JsonObject date() {
        return sent.date().json();
    }

    @Override
    public JsonObject dateTime() {
        return sent.dateTime().json();
    }

    @Override
    public JsonObject list(ListType type) {
        return Schemas.with(sent.list(type).json(), "items", of(type.element(), new TypeSchema("", "")));
    }

    @Override
    public JsonObject record(RecordType type) {
        var members = new LinkedHashMap<String, Json>();
        type.members().forEach(member -> members.put(member.id(), of(member)));
        return described(Schemas.object(members, List.of())).json();
    }

    private ObjectWriter described(ObjectWriter schema) {
        var description = sent.label();
        return schema.putUnless(description.isEmpty(), "description", Json.of(description));
    }
}
