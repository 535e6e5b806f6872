package io.hengce.flow.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The data dictionary of a flow, fields in document order. Ids may repeat in a draft; the checker refuses that. */
public record Dictionary(List<Field> fields) {

    public Dictionary {
        fields = List.copyOf(fields);
    }

    /** The first field with the id. Linear: index the fields where it is asked often. */
    public Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    public Stream<Field> of(Origin origin) {
        return fields.stream().filter(field -> field.use().origin() == origin);
    }
}
