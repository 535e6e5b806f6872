package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
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

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.decisionTable(this);
    }
}
