package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows of cells over input expressions; a hit writes the output variables. */
public record DecisionTableNode(
        String id,
        LocalizedText name,
        TableHit hit,
        List<TableInput> inputs,
        List<TableOutput> outputs,
        List<TableRow> rows,
        Optional<List<String>> defaults)
        implements FlowNode {

    public DecisionTableNode {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
        defaults = defaults.map(List::copyOf);
    }

    /** The rows in the order in which their hits count: by priority where the table goes by it, else as they stand. */
    public List<TableRow> rowsInOrder() {
        return hit == TableHit.PRIORITY
                ? rows.stream()
                        .sorted(Comparator.comparingInt(TableRow::priority))
                        .toList()
                : rows;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.decisionTable(this);
    }
}
