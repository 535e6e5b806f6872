package io.hengce.flow.decision;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.value.Value;
import java.util.List;

/** Reads a cell that holds a list or a record whole; {@code ListCells} of {@code flow.json} reads the JSON of an application there. Safe for many threads. */
@FunctionalInterface
public interface NestedCells {

    /** Nothing is read: the text stays a text, which no list and no record is. */
    NestedCells NONE = (field, cell) -> new NestedCell(Value.of(cell), List.of());

    /** Reads a cell that is not empty, of a field whose type is a list or a record. */
    NestedCell read(Field field, String cell);

    /**
     * What a cell held.
     *
     * @param value records by member id; what could not be read is missing. Types and bounds are still to be looked at
     * @param problems at {@code data/PATH} or below, e.g. {@code data/bureau.accounts/3/balance}
     */
    record NestedCell(Value value, List<Diagnostic> problems) {
        public NestedCell {
            problems = List.copyOf(problems);
        }
    }
}
