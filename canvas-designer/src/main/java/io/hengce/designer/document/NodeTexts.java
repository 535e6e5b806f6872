package io.hengce.designer.document;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.VerdictNode;
import java.util.function.UnaryOperator;

/**
 * The same node with every text of it changed that can name a field or a parameter.
 *
 * @param expressions changes an expression; what is written to a variable may also be {@code missing} or blank
 * @param cells changes a table cell or bin
 * @param variables changes the id of a variable that the node writes
 */
record NodeTexts(UnaryOperator<String> expressions, UnaryOperator<String> cells, UnaryOperator<String> variables)
        implements FlowNode.Cases<FlowNode> {

    @Override
    public FlowNode start(StartNode node) {
        return node;
    }

    @Override
    public FlowNode derive(DeriveNode node) {
        return new DeriveNode(node.id(), node.name(), parts().assignments(node.assignments()));
    }

    @Override
    public FlowNode dataSource(DataSourceNode node) {
        return new DataSourceNode(
                node.id(),
                node.name(),
                node.source(),
                node.request().stream()
                        .map(each -> new SourceInput(each.path(), expressions.apply(each.expression())))
                        .toList(),
                node.response().stream()
                        .map(each -> new SourceOutput(variables.apply(each.variable()), each.path()))
                        .toList(),
                node.terms(),
                node.fallback(),
                parts().assignments(node.defaults()));
    }

    @Override
    public FlowNode ruleSet(RuleSetNode node) {
        return new RuleSetNode(
                node.id(),
                node.name(),
                node.hit(),
                node.rules().stream().map(parts()::rule).toList());
    }

    @Override
    public FlowNode listMatch(ListMatchNode node) {
        return new ListMatchNode(
                node.id(),
                node.name(),
                node.purpose(),
                node.list(),
                node.hash(),
                node.keys().stream()
                        .map(key -> new MatchKey(key.column(), expressions.apply(key.expression()), key.form()))
                        .toList(),
                variables.apply(node.variable()),
                node.values().stream()
                        .map(value -> new MatchValue(variables.apply(value.variable()), value.column()))
                        .toList());
    }

    @Override
    public FlowNode parallel(ParallelNode node) {
        return node;
    }

    @Override
    public FlowNode join(JoinNode node) {
        return node;
    }

    @Override
    public FlowNode decisionTable(DecisionTableNode node) {
        return new DecisionTableNode(
                node.id(),
                node.name(),
                node.hit(),
                parts().inputs(node.inputs()),
                node.outputs().stream()
                        .map(each -> new TableOutput(each.id(), variables.apply(each.variable()), each.collect()))
                        .toList(),
                node.rows().stream()
                        .map(row -> new TableRow(
                                row.id(),
                                row.when().stream().map(cells).toList(),
                                parts().all(row.then()),
                                row.priority()))
                        .toList(),
                node.defaults().map(parts()::all));
    }

    @Override
    public FlowNode crossTable(CrossTableNode node) {
        return new CrossTableNode(
                node.id(),
                node.name(),
                variables.apply(node.variable()),
                parts().side(node.rows()),
                parts().side(node.columns()),
                node.values().stream().map(parts()::all).toList(),
                node.otherwise().map(expressions));
    }

    @Override
    public FlowNode decisionTree(DecisionTreeNode node) {
        return new DecisionTreeNode(
                node.id(),
                node.name(),
                node.variables().stream().map(variables).toList(),
                node.splits().stream().map(parts()::split).toList(),
                node.leaves().stream()
                        .map(leaf -> new TreeLeaf(leaf.id(), leaf.name(), parts().all(leaf.values())))
                        .toList());
    }

    @Override
    public FlowNode scorecard(ScorecardNode node) {
        return new ScorecardNode(
                node.id(),
                node.name(),
                variables.apply(node.variable()),
                node.base(),
                node.characteristics().stream().map(parts()::characteristic).toList());
    }

    @Override
    public FlowNode model(ModelNode node) {
        return new ModelNode(
                node.id(),
                node.name(),
                node.model(),
                node.hash(),
                node.inputs().stream()
                        .map(each -> new ModelInput(each.field(), expressions.apply(each.expression())))
                        .toList(),
                node.outputs().stream()
                        .map(each -> new ModelOutput(variables.apply(each.variable()), each.output()))
                        .toList());
    }

    @Override
    public FlowNode branch(BranchNode node) {
        return new BranchNode(
                node.id(),
                node.name(),
                node.ports().stream()
                        .map(port -> new BranchPort(port.id(), port.name(), expressions.apply(port.when())))
                        .toList(),
                node.otherwise());
    }

    @Override
    public FlowNode split(SplitNode node) {
        var shadows = node.shadows().stream()
                .map(shadow -> new SplitShadow(
                        shadow.id(), shadow.name(), shadow.from(), shadow.share(), parts().call(shadow.call())))
                .toList();
        return new SplitNode(node.id(), node.name(), node.salt(), node.groups(), shadows);
    }

    @Override
    public FlowNode verdict(VerdictNode node) {
        return node;
    }

    @Override
    public FlowNode limitPricing(LimitPricingNode node) {
        return new LimitPricingNode(
                node.id(),
                node.name(),
                node.limit().map(parts()::limit),
                node.pricing().map(parts()::pricing));
    }

    @Override
    public FlowNode review(ReviewNode node) {
        return node;
    }

    @Override
    public FlowNode subFlow(SubFlowNode node) {
        return new SubFlowNode(node.id(), node.name(), parts().call(node.call()));
    }

    /** What a call is given is read where the loop's element has its name. */
    @Override
    public FlowNode loop(LoopNode node) {
        var list = expressions.apply(node.over().list());
        var before =
                "for %s in %s return ".formatted(node.over().each(), node.over().list());
        var after = "for %s in %s return ".formatted(node.over().each(), list);
        var inputs =
                new NodeTexts(text -> expressions.apply(before + text).substring(after.length()), cells, variables);
        return new LoopNode(
                node.id(),
                node.name(),
                new LoopList(list, node.over().each()),
                inputs.parts().call(node.call()));
    }

    @Override
    public FlowNode end(EndNode node) {
        return node;
    }

    private PartTexts parts() {
        return new PartTexts(expressions, cells, variables);
    }
}
