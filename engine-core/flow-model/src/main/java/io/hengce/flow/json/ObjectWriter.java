package io.hengce.flow.json;

import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts an object together, leaving out members that equal their default. One per object. */
public final class ObjectWriter {

    private final Map<String, Json> members = new LinkedHashMap<>();

    public ObjectWriter put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    public ObjectWriter put(String name, String text) {
        return put(name, Json.of(text));
    }

    public ObjectWriter putUnless(boolean isDefault, String name, Json value) {
        return isDefault ? this : put(name, value);
    }

    public ObjectWriter put(String name, Optional<Json> value) {
        value.ifPresent(json -> put(name, json));
        return this;
    }

    /** A list that is always written. */
    public <T> ObjectWriter list(String name, List<T> parts, Function<T, ? extends Json> codec) {
        return put(name, Json.of(parts.stream().<Json>map(codec).toList()));
    }

    /** A list that is left out when it is empty. */
    public <T> ObjectWriter maybeList(String name, List<T> parts, Function<T, ? extends Json> codec) {
        return parts.isEmpty() ? this : list(name, parts, codec);
    }

    ObjectWriter localized(String name, LocalizedText text) {
        return putUnless(text.isEmpty(), name, localized(text));
    }

    private static Json localized(LocalizedText text) {
        return new ObjectWriter()
                .putUnless(text.zh().isEmpty(), "zh", Json.of(text.zh()))
                .putUnless(text.en().isEmpty(), "en", Json.of(text.en()))
                .json();
    }

    public JsonObject json() {
        return Json.of(members);
    }
}
