package io.hengce.flow.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the parts a tree, which can be sorted and indented. */
final class JsonTree implements JsonOut {

    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Json> whole = Optional.empty();

    static Json of(Consumer<JsonOut> writer) {
        var tree = new JsonTree();
        writer.accept(tree);
        return tree.whole.orElseThrow();
    }

    /** An object or an array that is not at its end. */
    private static final class Open {
        private final Map<String, Json> members = new LinkedHashMap<>();
        private final List<Json> elements = new ArrayList<>();
        private String name = "";
        private final boolean isObject;

        private Open(boolean isObject) {
            this.isObject = isObject;
        }

        private void add(Json json) {
            if (isObject) {
                members.put(name, json);
            } else {
                elements.add(json);
            }
        }

        private Json json() {
            return isObject ? Json.of(members) : Json.of(List.copyOf(elements));
        }
    }

    @Override
    public void name(String name) {
        open.getFirst().name = name;
    }

    @Override
    public void anyName(String name) {
        name(name);
    }

    @Override
    public void beginObject() {
        open.push(new Open(true));
    }

    @Override
    public void endObject() {
        json(open.pop().json());
    }

    @Override
    public void beginArray() {
        open.push(new Open(false));
    }

    @Override
    public void endArray() {
        json(open.pop().json());
    }

    @Override
    public void text(String text) {
        json(Json.of(text));
    }

    @Override
    public void number(long number) {
        json(Json.of(number));
    }

    @Override
    public void number(BigDecimal number) {
        json(Json.of(number));
    }

    @Override
    public void json(Json json) {
        if (open.isEmpty()) {
            whole = Optional.of(json);
        } else {
            open.getFirst().add(json);
        }
    }
}
