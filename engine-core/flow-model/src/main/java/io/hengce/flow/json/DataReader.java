package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.json.Json.JsonArray;
import io.hengce.flow.json.Json.JsonNumber;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Takes the values of a request's {@code data} by their paths. Problems name paths, never values. One per application. */
final class DataReader {

    private final Place data;
    private final Problems problems;
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    DataReader(Place data, Problems problems) {
        this.data = data;
        this.problems = problems;
    }

    Map<String, Value> values() {
        return values;
    }

    /** Whether the path, or one above it, has a problem already. */
    boolean isRefused(String path) {
        return refused.contains(path)
                || (path.contains(".") && isRefused(path.substring(0, path.lastIndexOf('.'))))
                || refused.contains("");
    }

    void read(Json json, DataPaths paths, String path) {
        if (json == Json.JsonWord.NULL) {
            return;
        }
        if (json instanceof JsonObject object && !paths.below().isEmpty()) {
            members(object, paths, path);
        } else if (paths.field().isPresent()) {
            value(json, paths.field().get().id(), path);
        } else {
            refuse("DATA_NOT_OBJECT", path);
        }
    }

    private void members(JsonObject object, DataPaths paths, String path) {
        object.repeated().forEach(name -> refuse("DATA_REPEATED", below(path, name)));
        object.members().forEach((name, json) -> {
            var next = paths.below().get(name);
            if (next != null) {
                read(json, next, below(path, name));
            } else if (!problems.isFull()) {
                refuseUnknown(name, paths, path);
            }
        });
    }

    private void refuseUnknown(String name, DataPaths paths, String path) {
        var near = Texts.nearest(name, paths.below().keySet());
        if (near.isPresent()) {
            refuse("DATA_UNKNOWN_NEAR", below(path, name), below(path, near.get()));
        } else {
            refuse("DATA_UNKNOWN", below(path, name));
        }
    }

    private void value(Json json, String field, String path) {
        if (json instanceof JsonObject || json instanceof JsonArray) {
            refuse("DATA_NOT_SINGLE", path);
        } else if (json instanceof JsonNumber number) {
            var fault = NumberText.fault(number.digits());
            if (fault.isPresent()) {
                refuse("DATA_NUMBER_" + fault.get(), path);
            } else {
                values.put(field, Value.of(NumberText.value(number.digits())));
            }
        } else if (json instanceof Json.JsonText text) {
            values.put(field, Value.of(text.text()));
        } else {
            values.put(field, Value.of(json == Json.JsonWord.TRUE));
        }
    }

    private void refuse(String code, String path, Object... more) {
        refused.add(path);
        var arguments = new Object[more.length + 1];
        arguments[0] = path.isEmpty() ? "data" : path;
        System.arraycopy(more, 0, arguments, 1, more.length);
        problems.error(code, path.isEmpty() ? data : JsonPlaces.below(data, path), arguments);
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
