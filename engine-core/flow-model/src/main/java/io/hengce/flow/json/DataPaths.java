package io.hengce.flow.json;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a dictionary as the tree that their paths make in a request. */
final class DataPaths {

    private final Map<String, DataPaths> below = new LinkedHashMap<>();
    private Optional<Field> field = Optional.empty();

    static DataPaths of(Dictionary dictionary) {
        var root = new DataPaths();
        for (var field : dictionary.fields()) {
            var at = root;
            for (var segment : field.path().split("\\.", -1)) {
                at = at.below.computeIfAbsent(segment, name -> new DataPaths());
            }
            if (at.field.isEmpty()) {
                at.field = Optional.of(field);
            }
        }
        return root;
    }

    Map<String, DataPaths> below() {
        return below;
    }

    Optional<Field> field() {
        return field;
    }
}
