package io.hengce.simulation.workbook;

import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Optional;

/** Which nodes can be written as sheets. */
final class NodeForms {

    private NodeForms() {}

    /** Empty for a node that has no rows of its own to edit in a spreadsheet. */
    static Optional<NodeForm> of(FlowDocument flow, FlowNode node, Language language) {
        var found = Optional.of(node);
        Optional<NodeForm> table = found.filter(DecisionTableNode.class::isInstance)
                .map(DecisionTableNode.class::cast)
                .map(each -> TableForm.of(flow, each));
        Optional<NodeForm> scorecard = found.filter(ScorecardNode.class::isInstance)
                .map(ScorecardNode.class::cast)
                .map(each -> ScorecardForm.of(flow, each));
        Optional<NodeForm> rules = found.filter(RuleSetNode.class::isInstance)
                .map(RuleSetNode.class::cast)
                .map(each -> RuleSetForm.of(flow, each, language));
        return List.of(table, scorecard, rules).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
