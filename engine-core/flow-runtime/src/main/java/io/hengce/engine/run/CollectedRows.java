package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The policy that puts all rows together, column by column; what comes of it is rounded once. */
record CollectedRows(List<Column> columns) implements HitPolicy {

    CollectedRows {
        columns = List.copyOf(columns);
    }

    @Override
    public Taken take(List<OutputRow> hits, Run run) {
        var cells = new ArrayList<List<Value>>();
        for (var row : hits) {
            cells.add(row.outputs().stream().map(output -> output.value(run)).toList());
        }
        return new Taken(hits.stream().map(OutputRow::id).toList(), written(cells));
    }

    /** @param rows one value a column */
    private Map<Target, Value> written(List<List<Value>> rows) {
        var written = new LinkedHashMap<Target, Value>();
        for (var number = 0; number < columns.size(); number++) {
            var at = number;
            var column = columns.get(number);
            written.put(
                    column.target(),
                    column.of(rows.stream().map(row -> row.get(at)).toList()));
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
