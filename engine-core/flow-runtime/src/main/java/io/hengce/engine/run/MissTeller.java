package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy.RowMiss;
import io.hengce.flow.decision.NodeWhy.Rows;
import io.hengce.flow.expr.Cell;
import io.hengce.flow.expr.Evaluator;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Tells which cell keeps a row, or a heading, from matching. A cell that stands in many rows is asked once a visit. Safe for many threads. */
final class MissTeller {

    private static final byte MATCHES = 1;
    private static final byte MISSES = 2;

    private final Input[] inputs;
    private final Asked[] cells;
    private final Row[] rows;

    MissTeller(List<Input> inputs, List<Asked> cells, List<Row> rows) {
        this.inputs = inputs.toArray(Input[]::new);
        this.cells = cells.toArray(Asked[]::new);
        this.rows = rows.toArray(Row[]::new);
    }

    /** An input of the table. */
    record Input(String id, Evaluator evaluator) {}

    /** A cell, and the number of the input that it looks at. */
    record Asked(Cell cell, int input) {}

    /**
     * A row, or a heading.
     *
     * @param cells the numbers of those that it asks, in order
     */
    record Row(String id, int[] cells) {}

    /**
     * What did not match.
     *
     * @param leftOut how many more there are
     */
    record Missed(List<RowMiss> told, int leftOut) {}

    /** @param frame values on which no input fails */
    Missed misses(Frame frame) {
        var values = new Value[inputs.length];
        for (var number = 0; number < values.length; number++) {
            values[number] = inputs[number].evaluator().evaluate(frame);
        }
        var known = new byte[cells.length];
        var told = new ArrayList<RowMiss>(Math.min(rows.length, Rows.MOST_MISSES));
        var leftOut = 0;
        for (var row : rows) {
            var miss = miss(row, values, known);
            if (miss == cells.length) {
                continue;
            }
            if (told.size() < Rows.MOST_MISSES) {
                told.add(told(row, cells[miss]));
            } else {
                leftOut++;
            }
        }
        return new Missed(told, leftOut);
    }

    /** The number of the first cell that does not hold; as many as there are cells where all do. */
    private int miss(Row row, Value[] values, byte[] known) {
        for (var number : row.cells()) {
            if (known[number] == 0) {
                var asked = cells[number];
                known[number] = asked.cell().condition().matches(values[asked.input()]) ? MATCHES : MISSES;
            }
            if (known[number] == MISSES) {
                return number;
            }
        }
        return cells.length;
    }

    private RowMiss told(Row row, Asked missed) {
        return new RowMiss(row.id(), inputs[missed.input()].id(), missed.cell().text());
    }
}
