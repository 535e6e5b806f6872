package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.sentence.FlowSentences;
import java.util.List;
import java.util.Optional;

/** How one kind of node is written as sheets, and made of them again. */
interface NodeForm {

    FlowNode node();

    /** What sheets cannot change: the kind and the hit policy, in the words of the document. */
    String facts();

    /** What the node does as a whole, for the title of a sheet. */
    String opening(FlowSentences sentences);

    List<NodeSheet> sheets();

    /** A column that people may add, with a key of the same kind as another's. */
    default Optional<SheetColumn> spare(NodeSheet sheet, String key) {
        return Optional.empty();
    }

    /** The node with what stands in the sheets; what cannot be read is complained of. */
    FlowNode read(List<NodeSheet> sheets, Complaints complaints);

    /** Where the document has what stands in a cell. */
    Place place(NodeSheet sheet, SheetRow row, int column);
}
