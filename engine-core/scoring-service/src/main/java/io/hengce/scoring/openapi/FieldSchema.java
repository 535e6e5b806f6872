package io.hengce.scoring.openapi;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.ObjectWriter;
import io.hengce.flow.value.NumberText;
import java.util.ArrayList;
import java.util.List;

/** The schema of a field that is sent: its type's; an optional field may also be null or a token that means missing, a required one may not. */
final class FieldSchema {

    private FieldSchema() {}

    static JsonObject of(Field field) {
        return field.use().required() ? required(field) : optional(field);
    }

    private static JsonObject required(Field field) {
        var type = TypeSchema.of(field.type(), label(field), notes(field));
        var tokens = tokensOfType(field);
        return tokens.isEmpty() ? type : Schemas.with(type, "not", Schemas.oneOfValues(tokens));
    }

    private static JsonObject optional(Field field) {
        var tokens = tokens(field);
        if (tokens.isEmpty() || isText(field)) {
            var type = TypeSchema.of(field.type(), label(field), notes(field));
            return Schemas.orNull(isOpenText(field) ? type : Schemas.orValues(type, tokens));
        }
        tokens.add(Json.JsonWord.NULL);
        var missing = Schemas.with(
                Schemas.oneOfValues(tokens), "description", Json.of(Sentences.text("OPENAPI_MISSING_TOKENS")));
        var parts = List.<Json>of(TypeSchema.of(field.type(), "", ""), missing);
        return new ObjectWriter()
                .put("description", label(field) + notes(field))
                .put("anyOf", Json.of(parts))
                .json();
    }

    private static boolean isText(Field field) {
        return field.type() instanceof StringType;
    }

    /** Any string is a text of it, so a token needs no mention of its own. */
    private static boolean isOpenText(Field field) {
        return field.type() instanceof StringType text && text.domain().isEmpty();
    }

    /** The tokens that a value of the field's type could be. */
    private static List<Json> tokensOfType(Field field) {
        var isNumber = field.type() instanceof NumberType;
        return isNumber || isOpenText(field)
                ? tokens(field).stream()
                        .filter(token -> token instanceof Json.JsonNumber == isNumber)
                        .toList()
                : List.of();
    }

    /** The tokens as they may be sent: of a number also as a number. */
    private static List<Json> tokens(Field field) {
        var tokens = new ArrayList<Json>();
        for (var token : field.use().missingTokens()) {
            tokens.add(Json.of(token));
            if (field.type() instanceof NumberType && NumberText.fault(token).isEmpty()) {
                tokens.add(Json.of(NumberText.value(token)));
            }
        }
        return new ArrayList<>(tokens.stream().distinct().toList());
    }

    private static String label(Field field) {
        return Sentences.both(field.label(), field.id());
    }

    private static String notes(Field field) {
        var notes = new StringBuilder();
        if (field.use().sensitivity() != Sensitivity.NONE) {
            notes.append("; ")
                    .append(Sentences.text("OPENAPI_SENSITIVITY", field.use().sensitivity()));
        }
        if (!field.use().missingTokens().isEmpty()) {
            var tokens = "`" + String.join("`, `", field.use().missingTokens()) + "`";
            notes.append("; ").append(Sentences.text("OPENAPI_TOKENS", tokens));
        }
        return notes.toString();
    }
}
