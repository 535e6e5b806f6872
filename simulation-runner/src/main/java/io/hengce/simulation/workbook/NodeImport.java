package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowNode;
import java.util.List;

/**
 * What a workbook would do to its node.
 *
 * @param node the node as it would be
 * @param changes against the document as it is; empty where it would stay the same
 * @param changedSince whether the node was changed in the document since the workbook was written
 * @param problems what the checker says of the node as it would be, at the cells of the workbook
 */
public record NodeImport(FlowNode node, List<RowChange> changes, boolean changedSince, List<Diagnostic> problems) {

    public NodeImport {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** How many changes meet others that were made in the document meanwhile. */
    public long conflicts() {
        return changes.stream().filter(RowChange::both).count();
    }
}
