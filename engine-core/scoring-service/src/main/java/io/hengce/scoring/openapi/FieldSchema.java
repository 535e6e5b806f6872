package io.hengce.scoring.openapi;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.ObjectWriter;
import io.hengce.flow.value.NumberText;
import java.util.ArrayList;
import java.util.List;

/** The schema of a field that is sent: its type's, and the tokens that mean missing, which an optional field may have and a required one may not. */
final class FieldSchema {

    private FieldSchema() {}

    static Json of(Field field) {
        var description = description(field);
        var type = TypeSchema.of(field.type(), description);
        var tokens = field.use().required() ? tokensOfType(field) : tokens(field);
        if (tokens.isEmpty() || (!field.use().required() && isOpenText(field))) {
            return type;
        }
        var listed = new ObjectWriter().put("enum", Json.of(tokens));
        return field.use().required() ? except(type, listed.json()) : or(type, listed);
    }

    private static Json except(Json type, Json tokens) {
        var not = new ObjectWriter().put("not", tokens).json();
        return new ObjectWriter().put("allOf", Json.of(List.of(type, not))).json();
    }

    private static Json or(Json type, ObjectWriter tokens) {
        tokens.put("description", Sentences.text("OPENAPI_MISSING_TOKENS"));
        return Schemas.anyOf(List.of(type, tokens.json()));
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

    /** Any string is a text of it, so a token needs no mention of its own. */
    private static boolean isOpenText(Field field) {
        return field.type() instanceof StringType text && text.domain().isEmpty();
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
        return tokens.stream().distinct().toList();
    }

    private static String description(Field field) {
        var parts = new ArrayList<String>();
        parts.add(Sentences.both(field.label(), field.id()));
        if (field.use().sensitivity() != Sensitivity.NONE) {
            parts.add(Sentences.text("OPENAPI_SENSITIVITY", field.use().sensitivity()));
        }
        if (!field.use().missingTokens().isEmpty()) {
            parts.add(Sentences.text(
                    "OPENAPI_TOKENS", "`" + String.join("`, `", field.use().missingTokens()) + "`"));
        }
        return String.join("; ", parts);
    }
}
