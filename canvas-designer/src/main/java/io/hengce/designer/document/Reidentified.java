package io.hengce.designer.document;

import io.hengce.flow.document.BranchNode;
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
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import java.util.function.UnaryOperator;

/**
 * The same node under another id.
 *
 * @param ids the new id of an old one: for the node itself, and for other nodes that it names
 */
record Reidentified(UnaryOperator<String> ids) implements FlowNode.Cases<FlowNode> {

    @Override
    public FlowNode start(StartNode node) {
        return new StartNode(ids.apply(node.id()), node.name());
    }

    @Override
    public FlowNode derive(DeriveNode node) {
        return new DeriveNode(ids.apply(node.id()), node.name(), node.assignments());
    }

    @Override
    public FlowNode dataSource(DataSourceNode node) {
        return new DataSourceNode(
                ids.apply(node.id()),
                node.name(),
                node.source(),
                node.request(),
                node.response(),
                node.terms(),
                node.fallback(),
                node.defaults());
    }

    @Override
    public FlowNode ruleSet(RuleSetNode node) {
        return new RuleSetNode(ids.apply(node.id()), node.name(), node.hit(), node.rules());
    }

    @Override
    public FlowNode listMatch(ListMatchNode node) {
        return new ListMatchNode(
                ids.apply(node.id()),
                node.name(),
                node.purpose(),
                node.list(),
                node.hash(),
                node.keys(),
                node.variable(),
                node.values());
    }

    @Override
    public FlowNode parallel(ParallelNode node) {
        return new ParallelNode(ids.apply(node.id()), node.name(), node.ports());
    }

    @Override
    public FlowNode join(JoinNode node) {
        return new JoinNode(ids.apply(node.id()), node.name());
    }

    @Override
    public FlowNode decisionTable(DecisionTableNode node) {
        return new DecisionTableNode(
                ids.apply(node.id()),
                node.name(),
                node.hit(),
                node.inputs(),
                node.outputs(),
                node.rows(),
                node.defaults());
    }

    @Override
    public FlowNode crossTable(CrossTableNode node) {
        return new CrossTableNode(
                ids.apply(node.id()),
                node.name(),
                node.variable(),
                node.rows(),
                node.columns(),
                node.values(),
                node.otherwise());
    }

    @Override
    public FlowNode decisionTree(DecisionTreeNode node) {
        return new DecisionTreeNode(ids.apply(node.id()), node.name(), node.variables(), node.splits(), node.leaves());
    }

    @Override
    public FlowNode scorecard(ScorecardNode node) {
        return new ScorecardNode(
                ids.apply(node.id()), node.name(), node.variable(), node.base(), node.characteristics());
    }

    @Override
    public FlowNode model(ModelNode node) {
        return new ModelNode(
                ids.apply(node.id()), node.name(), node.model(), node.hash(), node.inputs(), node.outputs());
    }

    @Override
    public FlowNode branch(BranchNode node) {
        return new BranchNode(ids.apply(node.id()), node.name(), node.ports(), node.otherwise());
    }

    @Override
    public FlowNode split(SplitNode node) {
        return new SplitNode(ids.apply(node.id()), node.name(), node.salt(), node.groups(), node.shadows());
    }

    @Override
    public FlowNode verdict(VerdictNode node) {
        return new VerdictNode(ids.apply(node.id()), node.name(), node.outcome(), node.reasons());
    }

    @Override
    public FlowNode limitPricing(LimitPricingNode node) {
        return new LimitPricingNode(ids.apply(node.id()), node.name(), node.limit(), node.pricing());
    }

    @Override
    public FlowNode review(ReviewNode node) {
        return new ReviewNode(ids.apply(node.id()), node.name(), node.queue(), node.reasons(), node.questions());
    }

    @Override
    public FlowNode subFlow(SubFlowNode node) {
        return new SubFlowNode(ids.apply(node.id()), node.name(), node.call());
    }

    @Override
    public FlowNode loop(LoopNode node) {
        return new LoopNode(ids.apply(node.id()), node.name(), node.over(), node.call());
    }

    @Override
    public FlowNode end(EndNode node) {
        return new EndNode(ids.apply(node.id()), node.name());
    }
}
