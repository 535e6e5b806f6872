package io.hengce.designer.cases;

import io.hengce.designer.words.ValueWords;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.json.ListCells;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An expected output as it is typed, read by the rules of a cell; an empty text is missing. */
record OutputText(Field field) {

    private static final OffsetDateTime NO_TIME = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    String write(Value value) {
        return ValueWords.typed(field, value);
    }

    /** Empty where the text is no value of the field. */
    Optional<Value> read(String text) {
        var asked = new Field(field.id(), "value", field.label(), field.type(), FieldUse.OPTIONAL_REQUEST);
        return new ApplicationAssembler(new Dictionary(List.of(asked)), new ListCells())
                .fromCells("expected", NO_TIME, Map.of(field.id(), text.strip()))
                .value()
                .map(application -> application.value(field.id()));
    }
}
