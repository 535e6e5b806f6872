package io.hengce.drl;

import io.hengce.flow.expr.Aggregates;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fact that a run has come to a table whose inputs are evaluated. The outputs of a row are evaluated when the run goes on. */
public final class Table extends Inputs {

    private final List<Row> rows = new ArrayList<>();
    private Optional<Row> defaults = Optional.empty();

    Table(Journey journey, String node) {
        super(journey, node);
    }

    /** One row that hit, its outputs in the order of the columns. */
    private record Row(String id, List<Term> outputs) {}

    /** What an output column makes of the rows that hit. */
    public record Column(String field, Function<List<Value>, Value> together) {}

    /** Notes that a row hit. */
    public void row(String id, Term... outputs) {
        during(() -> rows.add(new Row(id, List.of(outputs))));
    }

    /** What is written when no row hit; without it that is {@code ENGINE_NO_ROW}. */
    public void otherwise(Term... outputs) {
        defaults = Optional.of(new Row("", List.of(outputs)));
    }

    /** Writes the row that hit; a second is {@code ENGINE_TABLE_NOT_UNIQUE}. */
    public void writeOnly(String... fields) {
        during(() -> {
            if (rows.size() > 1) {
                throw new EvaluationFault("ENGINE_TABLE_NOT_UNIQUE", rows.get(1).id());
            }
            writeOne(fields);
        });
    }

    /** Writes the first row that hit. */
    public void writeFirst(String... fields) {
        during(() -> writeOne(fields));
    }

    /** Writes any row that hit; those that would write different values are {@code ENGINE_CONFLICT}. */
    public void writeAny(String... fields) {
        during(() -> {
            var written = values(first(), fields);
            for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
                agree(row, written, fields);
            }
            write(written, fields);
            rows.forEach(row -> noteHit(row.id()));
        });
    }

    private void agree(Row row, List<Value> written, String... fields) {
        for (var column = 0; column < fields.length; column++) {
            if (!value(row, column, fields).equals(written.get(column))) {
                throw new EvaluationFault("ENGINE_CONFLICT", row.id());
            }
        }
    }

    private void writeOne(String... fields) {
        write(values(first(), fields), fields);
        rows.stream().limit(1).forEach(row -> noteHit(row.id()));
    }

    private Row first() {
        return rows.stream()
                .findFirst()
                .or(() -> defaults)
                .orElseThrow(() -> new EvaluationFault("ENGINE_NO_ROW", getNode()));
    }

    private Value value(Row row, int column, String... fields) {
        return journey().fitted(fields[column], row.outputs().get(column).in(journey()));
    }

    private List<Value> values(Row row, String... fields) {
        var values = new ArrayList<Value>();
        for (var column = 0; column < fields.length; column++) {
            values.add(value(row, column, fields));
        }
        return values;
    }

    private void write(List<Value> values, String... fields) {
        for (var column = 0; column < fields.length; column++) {
            write(fields[column], values.get(column));
        }
    }

    /** Writes what each column makes of all rows that hit. */
    public void collect(Column... columns) {
        during(() -> {
            var cells = new ArrayList<List<Value>>();
            rows.forEach(row -> cells.add(
                    row.outputs().stream().map(output -> output.in(journey())).toList()));
            var values = new ArrayList<Value>();
            for (var number = 0; number < columns.length; number++) {
                var at = number;
                var column = columns[number];
                var together = column.together()
                        .apply(cells.stream().map(row -> row.get(at)).toList());
                values.add(journey().fitted(column.field(), together));
            }
            for (var number = 0; number < columns.length; number++) {
                write(columns[number].field(), values.get(number));
            }
            rows.forEach(row -> noteHit(row.id()));
        });
    }

    public static Column sumIn(String field) {
        return new Column(field, Aggregates::sum);
    }

    public static Column countIn(String field) {
        return new Column(field, cells -> Value.of(cells.size()));
    }

    public static Column leastIn(String field) {
        return new Column(field, Aggregates::smallest);
    }

    public static Column greatestIn(String field) {
        return new Column(field, Aggregates::largest);
    }

    public static Column listIn(String field) {
        return new Column(field, Value.ListValue::new);
    }
}
