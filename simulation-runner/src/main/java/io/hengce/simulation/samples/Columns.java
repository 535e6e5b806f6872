package io.hengce.simulation.samples;

import io.hengce.flow.dictionary.Field;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the columns of a sample set mean; 0-based positions.
 *
 * @param row the header's number in its file
 * @param headers as they stand in the file, without outer blanks
 * @param fields the request field of a position
 */
record Columns(
        long row,
        List<String> headers,
        Map<Integer, Field> fields,
        OptionalInt id,
        OptionalInt time,
        OptionalInt label) {

    static final String APPLICATION_ID = "application_id";
    static final String DECISION_TIME = "decision_time";

    Columns {
        headers = List.copyOf(headers);
        fields = Map.copyOf(fields);
    }

    /** The header under which a field's values stand, by the field's path. */
    OptionalInt position(String path) {
        return fields.entrySet().stream()
                .filter(column -> column.getValue().path().equals(path))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
