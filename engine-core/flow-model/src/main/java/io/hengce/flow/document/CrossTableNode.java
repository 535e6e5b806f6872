package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A matrix: one heading of the rows and one of the columns hit, and the cell where they meet is written.
 *
 * @param values for each row heading one cell a column heading: an expression, {@code missing}, or blank for the default
 * @param otherwise what is written where no heading hits, and for blank cells
 */
public record CrossTableNode(
        String id,
        LocalizedText name,
        String variable,
        CrossSide rows,
        CrossSide columns,
        List<List<String>> values,
        Optional<String> otherwise)
        implements FlowNode {

    public CrossTableNode {
        values = values.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.crossTable(this);
    }
}
