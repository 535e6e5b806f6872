package io.hengce.flow.check;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import java.util.List;
import java.util.stream.Stream;

/** The ports of a node, in their order: every port needs exactly one edge. */
final class Ports implements FlowNode.Cases<List<String>> {

    private static final List<String> ONLY_OUT = List.of(Edge.OUT);

    @Override
    public List<String> start(StartNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> derive(DeriveNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> dataSource(DataSourceNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> ruleSet(RuleSetNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> listMatch(ListMatchNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> parallel(ParallelNode node) {
        return node.ports().stream().map(ParallelPort::id).distinct().toList();
    }

    @Override
    public List<String> join(JoinNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> decisionTable(DecisionTableNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> crossTable(CrossTableNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> decisionTree(DecisionTreeNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> scorecard(ScorecardNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> model(ModelNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> branch(BranchNode node) {
        return Stream.concat(node.ports().stream().map(BranchPort::id), Stream.of(BranchNode.OTHERWISE))
                .distinct()
                .toList();
    }

    @Override
    public List<String> split(SplitNode node) {
        return node.groups().stream().map(SplitGroup::id).distinct().toList();
    }

    @Override
    public List<String> verdict(VerdictNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> limitPricing(LimitPricingNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> review(ReviewNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> subFlow(SubFlowNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> loop(LoopNode node) {
        return ONLY_OUT;
    }

    @Override
    public List<String> end(EndNode node) {
        return List.of();
    }
}
