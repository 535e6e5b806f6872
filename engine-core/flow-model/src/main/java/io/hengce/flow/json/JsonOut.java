package io.hengce.flow.json;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes the parts of one JSON value in their order: members by name, elements without. One per value, one thread at a time. */
sealed interface JsonOut permits JsonLine, JsonTree {

    /** The name of the member that comes next, where it is one of ours: of letters and {@code _}. */
    void name(String name);

    /** The name of the member that comes next, whatever it is. */
    void anyName(String name);

    void beginObject();

    void endObject();

    void beginArray();

    void endArray();

    void text(String text);

    void number(long number);

    /** Plain digits, no exponent, no trailing zeros. */
    void number(BigDecimal number);

    void json(Json json);

    default void value(Value value) {
        value.accept(new ValueParts(this));
    }

    default JsonOut put(String name, String text) {
        name(name);
        text(text);
        return this;
    }

    default JsonOut put(String name, long number) {
        name(name);
        number(number);
        return this;
    }

    default JsonOut put(String name, BigDecimal number) {
        name(name);
        number(number);
        return this;
    }

    default JsonOut put(String name, Value value) {
        name(name);
        value(value);
        return this;
    }

    default JsonOut put(String name, Json json) {
        name(name);
        json(json);
        return this;
    }

    default JsonOut putUnlessEmpty(String name, String text) {
        return text.isEmpty() ? this : put(name, text);
    }

    default JsonOut putUnlessZero(String name, long number) {
        return number == 0 ? this : put(name, number);
    }

    default JsonOut texts(String name, List<String> texts) {
        name(name);
        beginArray();
        for (var text : texts) {
            text(text);
        }
        endArray();
        return this;
    }

    /** An object of values. */
    default JsonOut values(String name, Map<String, Value> values) {
        name(name);
        values(values);
        return this;
    }

    default void values(Map<String, Value> values) {
        beginObject();
        values.forEach((name, value) -> {
            anyName(name);
            value(value);
        });
        endObject();
    }

    /** An object whose members the codec puts. */
    default JsonOut object(String name, Consumer<JsonOut> codec) {
        name(name);
        object(codec);
        return this;
    }

    default void object(Consumer<JsonOut> codec) {
        beginObject();
        codec.accept(this);
        endObject();
    }

    /** A list of objects. */
    default <T> JsonOut list(String name, List<T> parts, BiConsumer<T, JsonOut> codec) {
        name(name);
        beginArray();
        for (var part : parts) {
            beginObject();
            codec.accept(part, this);
            endObject();
        }
        endArray();
        return this;
    }

    /** The same, left out when it is empty. */
    default <T> JsonOut maybeList(String name, List<T> parts, BiConsumer<T, JsonOut> codec) {
        return parts.isEmpty() ? this : list(name, parts, codec);
    }
}
