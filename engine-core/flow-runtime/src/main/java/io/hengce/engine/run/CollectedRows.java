package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The policy that puts all rows together, column by column; what comes of it is rounded once. Safe for many threads. */
final class CollectedRows implements HitPolicy {

    private final List<Column> columns;
    private final Target[] targets;

    CollectedRows(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.targets = columns.stream().map(Column::target).toArray(Target[]::new);
    }

    @Override
    public Taken take(List<OutputRow> hits, Run run) {
        var cells = new ArrayList<Value[]>(hits.size());
        for (var row : hits) {
            cells.add(row.values(run));
        }
        return new Taken(hits, written(cells));
    }

    /** @param rows one value a column */
    private Written written(List<Value[]> rows) {
        var written = new Written(targets);
        for (var number = 0; number < columns.size(); number++) {
            var column = new ArrayList<Value>(rows.size());
            for (var row : rows) {
                column.add(row[number]);
            }
            written.put(number, columns.get(number).of(column));
        }
        return written;
    }

    /**
     * An output column.
     *
     * @param together what its cells come to
     */
    record Column(Target target, Place place, Function<List<Value>, Value> together) {

        Value of(List<Value> cells) {
            try {
                return target.fit(together.apply(cells), place);
            } catch (EvaluationFault fault) {
                throw NodeFault.at(place, fault);
            }
        }
    }
}
