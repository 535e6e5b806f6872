package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.json.Json.JsonArray;
import io.hengce.flow.json.Json.JsonNumber;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.json.Json.JsonWord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Turns bytes into a {@link Json} under limits. Strict UTF-8 (a byte order mark is let pass), strict JSON. One per reading. */
final class JsonReader {

    // Text lengths are ours to check, so that a long one is one problem of many; the size of the whole bounds them
    // here.
    // Names are not kept in a symbol table: names that collide on purpose would make it slow.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(1_000)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonLimits limits;
    private final Problems problems;
    private int tokens;
    private int depth;

    JsonReader(JsonLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The value, or empty when it cannot be read at all; smaller problems are only noted. */
    Optional<Json> read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            problems.error("JSON_TOO_LARGE", Place.DOCUMENT, bytes.length, limits.bytes());
            return Optional.empty();
        }
        return decode(bytes).flatMap(this::parse);
    }

    private Optional<String> decode(byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.error("JSON_NOT_UTF8", Place.DOCUMENT, input.position());
            return Optional.empty();
        }
    }

    private Optional<Json> parse(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (next(parser) == null) {
                problems.error("JSON_EMPTY", Place.DOCUMENT);
                return Optional.empty();
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                problems.error("JSON_TRAILING", place(parser.currentTokenLocation()));
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (LimitPassed e) {
            return Optional.empty();
        } catch (JacksonException e) {
            var at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            new SyntaxFault(text, (int) at.getCharOffset()).tell(problems);
            return Optional.empty();
        }
    }

    private @org.jspecify.annotations.Nullable JsonToken next(JsonParser parser) {
        tokens++;
        if (tokens > limits.tokens()) {
            problems.error("JSON_TOO_MANY_TOKENS", place(parser.currentTokenLocation()), limits.tokens());
            throw new LimitPassed();
        }
        return parser.nextToken();
    }

    private Json value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> nested(parser, true);
            case START_ARRAY -> nested(parser, false);
            case VALUE_STRING -> new JsonText(text(parser, parser.getString(), limits.characters()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getString());
            case VALUE_TRUE -> JsonWord.TRUE;
            case VALUE_FALSE -> JsonWord.FALSE;
            case VALUE_NULL -> JsonWord.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("token " + parser.currentToken());
        };
    }

    private Json nested(JsonParser parser, boolean isObject) {
        depth++;
        if (depth > limits.depth()) {
            problems.error("JSON_TOO_DEEP", place(parser.currentTokenLocation()), limits.depth());
            throw new LimitPassed();
        }
        var value = isObject ? object(parser) : array(parser);
        depth--;
        return value;
    }

    private Json object(JsonParser parser) {
        var members = new LinkedHashMap<String, Json>();
        var repeated = new ArrayList<String>();
        while (next(parser) == JsonToken.PROPERTY_NAME) {
            var name = text(parser, parser.currentName(), limits.name());
            next(parser);
            if (members.putIfAbsent(name, value(parser)) != null) {
                repeated.add(name);
            }
        }
        return new JsonObject(members, repeated);
    }

    private Json array(JsonParser parser) {
        List<Json> elements = new ArrayList<>();
        while (next(parser) != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new JsonArray(elements);
    }

    private String text(JsonParser parser, String text, int limit) {
        if (text.length() > limit) {
            problems.error("JSON_TEXT_TOO_LONG", place(parser.currentTokenLocation()), text.length(), limit);
        }
        if (!Texts.isWellFormed(text)) {
            problems.error("JSON_HALF_CHARACTER", place(parser.currentTokenLocation()));
        }
        return text;
    }

    private static Place place(TokenStreamLocation at) {
        return Place.inDocument(at.getLineNr() + ":" + at.getColumnNr());
    }

    /** Ends the reading; the problem is already noted. */
    private static final class LimitPassed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LimitPassed() {
            super("limit passed", null, false, false);
        }
    }
}
