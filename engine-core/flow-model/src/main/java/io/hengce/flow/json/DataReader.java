package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.json.Json.JsonArray;
import io.hengce.flow.json.Json.JsonNumber;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes the values of a request's {@code data} by their paths; the shape is looked at here, the values themselves are not. Problems name paths, e.g.
 * {@code bureau.accounts/3/balance}, never values. One per application.
 */
final class DataReader {

    private final Place data;
    private final Problems problems;
    private final boolean strangersPass;
    private final Set<String> refused = new HashSet<>();

    DataReader(Place data, Problems problems) {
        this(data, problems, false);
    }

    private DataReader(Place data, Problems problems, boolean strangersPass) {
        this.data = data;
        this.problems = problems;
        this.strangersPass = strangersPass;
    }

    /** Passes over members that no path leads to. */
    static DataReader lenient(Place data, Problems problems) {
        return new DataReader(data, problems, true);
    }

    /** The paths that have a problem. */
    Set<String> refused() {
        return refused;
    }

    /** The values by field id. */
    Map<String, Value> read(JsonObject object, DataPaths paths) {
        var values = new HashMap<String, Value>();
        members(object, paths, "", values);
        return values;
    }

    /** The value of the field that the paths lead to; missing where it is refused. */
    Value value(Json json, DataPaths paths, String path) {
        return json == Json.JsonWord.NULL
                ? Value.Missing.MISSING
                : paths.field().orElseThrow().type().accept(new Typed(json, paths, path));
    }

    private void members(JsonObject object, DataPaths paths, String path, Map<String, Value> into) {
        object.repeated().forEach(name -> refuse("DATA_REPEATED", below(path, name)));
        object.members().forEach((name, json) -> {
            var next = paths.below().get(name);
            if (next != null) {
                member(json, next, below(path, name), into);
            } else if (!strangersPass && !problems.isFull()) {
                refuseUnknown(name, paths, path);
            }
        });
    }

    private void member(Json json, DataPaths paths, String path, Map<String, Value> into) {
        if (json == Json.JsonWord.NULL) {
            return;
        }
        if (json instanceof JsonObject object && !paths.below().isEmpty()) {
            members(object, paths, path, into);
        } else if (paths.field().isPresent()) {
            into.put(paths.field().get().id(), value(json, paths, path));
        } else {
            refuse("DATA_NOT_OBJECT", path);
        }
    }

    private void refuseUnknown(String name, DataPaths paths, String path) {
        var near = Texts.nearest(name, paths.below().keySet());
        if (near.isPresent()) {
            refuse("DATA_UNKNOWN_NEAR", below(path, name), below(path, near.get()));
        } else {
            refuse("DATA_UNKNOWN", below(path, name));
        }
    }

    private Value refuse(String code, String path, Object... more) {
        refused.add(path);
        var arguments = new Object[more.length + 1];
        arguments[0] = path;
        System.arraycopy(more, 0, arguments, 1, more.length);
        problems.error(code, JsonPlaces.below(data, path), arguments);
        return Value.Missing.MISSING;
    }

    /** Members of a record's element stand behind a slash, members of an object behind a dot. */
    private static String below(String path, String name) {
        return path.isEmpty() || path.endsWith("/") ? path + name : path + "." + name;
    }

    /** One value of the type that its field has. */
    private final class Typed implements FieldType.Cases<Value> {
        private final Json json;
        private final DataPaths paths;
        private final String path;

        private Typed(Json json, DataPaths paths, String path) {
            this.json = json;
            this.paths = paths;
            this.path = path;
        }

        @Override
        public Value number(NumberType type) {
            return single();
        }

        @Override
        public Value string(StringType type) {
            return single();
        }

        @Override
        public Value truth() {
            return single();
        }

        @Override
        public Value date() {
            return single();
        }

        @Override
        public Value dateTime() {
            return single();
        }

        private Value single() {
            if (json instanceof JsonObject || json instanceof JsonArray) {
                return refuse("DATA_NOT_SINGLE", path);
            }
            if (json instanceof JsonNumber number) {
                return NumberText.fault(number.digits())
                        .map(fault -> refuse("DATA_NUMBER_" + fault, path))
                        .orElseGet(() -> Value.of(NumberText.value(number.digits())));
            }
            return json instanceof Json.JsonText text ? Value.of(text.text()) : Value.of(json == Json.JsonWord.TRUE);
        }

        @Override
        public Value list(ListType type) {
            if (!(json instanceof JsonArray array)) {
                return refuse("DATA_NOT_LIST", path);
            }
            if (array.elements().size() > ListType.LIMIT) {
                // Its length is refused with the values; what is wrong in it does not matter then.
                return new Value.ListValue(Collections.nCopies(array.elements().size(), Value.Missing.MISSING));
            }
            var elements = new ArrayList<Value>();
            for (var one : array.elements()) {
                elements.add(
                        one == Json.JsonWord.NULL
                                ? Value.Missing.MISSING
                                : type.element().accept(new Typed(one, paths, path + "/" + elements.size())));
            }
            return new Value.ListValue(elements);
        }

        @Override
        public Value record(RecordType type) {
            if (!(json instanceof JsonObject object)) {
                return refuse("DATA_NOT_OBJECT", path);
            }
            var values = new LinkedHashMap<String, Value>();
            members(object, paths.members().orElseThrow(), path + "/", values);
            return new Value.RecordValue(values);
        }
    }
}
