package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/** What a decision table, a cross table or a decision tree did: which of its rows, cells or leaves was hit. */
public sealed interface TableStep extends TraceStep {

    /**
     * A decision table.
     *
     * @param inputs by input id
     * @param hits ids of the rows that hit; empty: the default row
     */
    record RowsHit(String node, Map<String, Value> inputs, List<String> hits, Map<String, Value> outputs)
            implements TableStep {
        public RowsHit {
            inputs = NamedValues.sorted(inputs);
            hits = List.copyOf(hits);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.rowsHit(this);
        }
    }

    /**
     * A cross table.
     *
     * @param inputs of rows and columns by input id
     * @param row id of the row heading that hit; empty: none
     * @param column id of the column heading that hit; empty: none
     */
    record CellHit(String node, Map<String, Value> inputs, String row, String column, Map<String, Value> outputs)
            implements TableStep {
        public CellHit {
            inputs = NamedValues.sorted(inputs);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.cellHit(this);
        }
    }

    /**
     * A decision tree.
     *
     * @param path the splits on the way, from the root on
     * @param leaf the id of the leaf that wrote
     */
    record LeafReached(String node, List<SplitTaken> path, String leaf, Map<String, Value> outputs)
            implements TableStep {
        public LeafReached {
            path = List.copyOf(path);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.leafReached(this);
        }
    }
}
