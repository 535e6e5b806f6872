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

    public DecisionTableNode withInputs(List<TableInput> other) {
        return new DecisionTableNode(id, name, hit, other, outputs, rows, defaults);
    }

    public DecisionTableNode withOutputs(List<TableOutput> other) {
        return new DecisionTableNode(id, name, hit, inputs, other, rows, defaults);
    }

    public DecisionTableNode withRows(List<TableRow> other) {
        return new DecisionTableNode(id, name, hit, inputs, outputs, other, defaults);
    }

    public DecisionTableNode withDefaults(Optional<List<String>> other) {
        return new DecisionTableNode(id, name, hit, inputs, outputs, rows, other);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.decisionTable(this);
    }
}
