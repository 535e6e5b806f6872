package io.hengce.designer.document.sheet;

import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.ScorecardNode;
import java.util.Optional;

/** Finds the sheet of a node. */
public final class Sheets {

    private Sheets() {}

    /** Empty for a node that is no table. */
    public static Optional<Sheet> of(FlowNode node) {
        return decisionTable(node).or(() -> crossTable(node)).or(() -> scorecard(node));
    }

    private static Optional<Sheet> decisionTable(FlowNode node) {
        return Optional.of(node)
                .filter(DecisionTableNode.class::isInstance)
                .map(DecisionTableNode.class::cast)
                .map(TableSheet::of);
    }

    private static Optional<Sheet> crossTable(FlowNode node) {
        return Optional.of(node)
                .filter(CrossTableNode.class::isInstance)
                .map(CrossTableNode.class::cast)
                .map(CrossSheet::of);
    }

    private static Optional<Sheet> scorecard(FlowNode node) {
        return Optional.of(node)
                .filter(ScorecardNode.class::isInstance)
                .map(ScorecardNode.class::cast)
                .map(BinSheet::of);
    }

    public static Optional<Sheet> in(FlowDocument document, String node) {
        return document.node(node).flatMap(Sheets::of);
    }
}
