package io.hengce.designer.document.sheet;

import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.Optional;

/** Finds the sheet of a node. */
public final class Sheets {

    private Sheets() {}

    /** Empty for a node that is no table. */
    public static Optional<Sheet> of(FlowNode node) {
        return Optional.of(node)
                .filter(DecisionTableNode.class::isInstance)
                .map(DecisionTableNode.class::cast)
                .map(TableSheet::of);
    }

    public static Optional<Sheet> in(FlowDocument document, String node) {
        return document.node(node).flatMap(Sheets::of);
    }
}
