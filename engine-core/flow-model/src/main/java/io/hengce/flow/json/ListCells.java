package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hengce.flow.decision.NestedCells;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists and records in cells of a table: the JSON that an application has at the field's path, as strict as there. Safe for many threads. */
public final class ListCells implements NestedCells {

    private static final Place DATA = Place.inDocument("data");
    private static final Set<String> SYNTAX = Set.of("JSON_SYNTAX", "JSON_TRAILING", "JSON_EMPTY");

    @Override
    public NestedCell read(Field field, String cell) {
        var problems = new Problems();
        var json = json(field, cell, problems);
        var value = json.map(one -> new DataReader(DATA, problems).value(one, DataPaths.to(field), field.path()))
                .orElse(Value.Missing.MISSING);
        return new NestedCell(value, problems.reading(() -> value).diagnostics());
    }

    private static Optional<Json> json(Field field, String cell, Problems problems) {
        var syntax = new Problems();
        var json = new JsonReader(JsonLimits.APPLICATION_WITH_LISTS, syntax).read(cell.getBytes(UTF_8));
        List<Diagnostic> found = syntax.reading(() -> "").diagnostics();
        for (var problem : found) {
            if (SYNTAX.contains(problem.code())) {
                // The parser's own sentence may repeat what stands there.
                problems.error("DATA_CELL_NOT_JSON", place(field), field.path(), problem.place());
            } else {
                problems.add(new Diagnostic(problem.code(), problem.severity(), place(field), problem.message()));
            }
        }
        return json;
    }

    private static Place place(Field field) {
        return JsonPlaces.below(DATA, field.path());
    }

    /** The text that reads as the value; empty for a missing one. */
    public static String write(Field field, Value value) {
        return value.isMissing() ? "" : JsonPrinter.line(DataWriter.write(value, field.type()));
    }
}
