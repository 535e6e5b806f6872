package io.hengce.flow.json;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a dictionary, or the members of a record, as the tree that their paths make in a request. */
final class DataPaths {

    private final Map<String, DataPaths> below = new LinkedHashMap<>();
    private Optional<Field> field = Optional.empty();
    private Optional<DataPaths> members = Optional.empty();

    static DataPaths of(List<Field> fields) {
        var root = new DataPaths();
        for (var field : fields) {
            var at = root;
            for (var segment : field.path().split("\\.", -1)) {
                at = at.below.computeIfAbsent(segment, name -> new DataPaths());
            }
            if (at.field.isEmpty() || isSent(field)) {
                at.lead(field);
            }
        }
        return root;
    }

    /** What is derived is no part of a request, so a derived field may have the path of a field that is sent, which is then meant. */
    private static boolean isSent(Field field) {
        return field.use().origin() != Origin.DERIVED;
    }

    /** The end of a field's path. */
    static DataPaths to(Field field) {
        var end = new DataPaths();
        end.lead(field);
        return end;
    }

    private void lead(Field to) {
        field = Optional.of(to);
        members = record(to.type()).map(record -> of(record.members()));
    }

    private static Optional<RecordType> record(FieldType type) {
        return Optional.of(type instanceof ListType list ? list.element() : type)
                .filter(RecordType.class::isInstance)
                .map(RecordType.class::cast);
    }

    Map<String, DataPaths> below() {
        return below;
    }

    Optional<Field> field() {
        return field;
    }

    /** The members of the field's record, or of its list's records. */
    Optional<DataPaths> members() {
        return members;
    }
}
