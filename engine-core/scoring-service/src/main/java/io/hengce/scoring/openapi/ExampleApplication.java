package io.hengce.scoring.openapi;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Optional;

/** An application made from a dictionary alone: the examples of its fields, and where a field has none, a value of its type. Nothing in it is of a person. */
final class ExampleApplication {

    private static final String ID = "EXAMPLE-1";
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T09:00:00+08:00");

    private ExampleApplication() {}

    /** Nothing where the dictionary lets no such application be, e.g. since the only value of a required field means missing. */
    static Optional<Application> of(Dictionary dictionary) {
        var values = new LinkedHashMap<String, Value>();
        for (var field : dictionary.fields()) {
            if (field.use().origin() != Origin.DERIVED) {
                values.put(field.id(), ExampleValue.of(field));
            }
        }
        return new ApplicationAssembler(dictionary).assemble(ID, TIME, values).value();
    }
}
