package io.hengce.drl;

import io.hengce.flow.expr.EvaluationFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fact that a run has come to a cross table whose inputs are evaluated. The cell is evaluated when the run goes on. */
public final class Cross extends Inputs {

    private final List<Row> rows = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private Optional<Term> otherwise = Optional.empty();

    Cross(Journey journey, String node) {
        super(journey, node);
    }

    private record Row(String id, List<Term> values) {}

    private record Column(String id, int number) {}

    /** Notes that a row hit, with its values in the order of the columns. */
    public void row(String id, Term... values) {
        during(() -> rows.add(new Row(id, List.of(values))));
    }

    /** Notes that a column hit; 1 is the first. */
    public void column(String id, int number) {
        during(() -> columns.add(new Column(id, number)));
    }

    /** What is written when no row or no column hit; without it that is {@code ENGINE_NO_ROW}. */
    public void otherwise(Term value) {
        during(() -> otherwise = Optional.of(value));
    }

    /** Writes the value where row and column meet; two rows or two columns are {@code ENGINE_TABLE_NOT_UNIQUE}. */
    public void write(String field) {
        during(() -> {
            if (rows.size() > 1 || columns.size() > 1) {
                throw new EvaluationFault("ENGINE_TABLE_NOT_UNIQUE", getNode());
            }
            write(field, value().in(journey()));
            rows.forEach(row -> noteHit(row.id()));
            columns.forEach(column -> noteHit(column.id()));
        });
    }

    private Term value() {
        return rows.isEmpty() || columns.isEmpty()
                ? otherwise.orElseThrow(() -> new EvaluationFault("ENGINE_NO_ROW", getNode()))
                : rows.get(0).values().get(columns.get(0).number() - 1);
    }
}
