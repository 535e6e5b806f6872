package io.hengce.simulation.diff;

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
import io.hengce.flow.text.LocalizedText;
import java.util.HashMap;
import java.util.Map;

/** What people call the parts of a node that a trace names: rules, characteristics, ports, groups, adjustments; by id. */
final class NodeParts implements FlowNode.Cases<Map<String, LocalizedText>> {

    static Map<String, LocalizedText> of(FlowNode node) {
        return node.accept(new NodeParts());
    }

    @Override
    public Map<String, LocalizedText> start(StartNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> derive(DeriveNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> dataSource(DataSourceNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> ruleSet(RuleSetNode node) {
        var names = new HashMap<String, LocalizedText>();
        node.rules().forEach(rule -> names.put(rule.id(), rule.name()));
        return names;
    }

    @Override
    public Map<String, LocalizedText> listMatch(ListMatchNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> parallel(ParallelNode node) {
        var names = new HashMap<String, LocalizedText>();
        node.ports().forEach(port -> names.put(port.id(), port.name()));
        return names;
    }

    @Override
    public Map<String, LocalizedText> join(JoinNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> decisionTable(DecisionTableNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> crossTable(CrossTableNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> decisionTree(DecisionTreeNode node) {
        var names = new HashMap<String, LocalizedText>();
        node.leaves().forEach(leaf -> names.put(leaf.id(), leaf.name()));
        return names;
    }

    @Override
    public Map<String, LocalizedText> scorecard(ScorecardNode node) {
        var names = new HashMap<String, LocalizedText>();
        node.characteristics().forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    @Override
    public Map<String, LocalizedText> model(ModelNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> branch(BranchNode node) {
        var names = new HashMap<String, LocalizedText>();
        names.put(BranchNode.OTHERWISE, node.otherwise());
        node.ports().forEach(port -> names.put(port.id(), port.name()));
        return names;
    }

    @Override
    public Map<String, LocalizedText> split(SplitNode node) {
        var names = new HashMap<String, LocalizedText>();
        node.groups().forEach(group -> names.put(group.id(), group.name()));
        node.shadows().forEach(shadow -> names.put(shadow.id(), shadow.name()));
        return names;
    }

    @Override
    public Map<String, LocalizedText> verdict(VerdictNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> limitPricing(LimitPricingNode node) {
        var names = new HashMap<String, LocalizedText>();
        node.limit().ifPresent(limit -> limit.of().forEach(part -> names.put(part.id(), part.name())));
        node.pricing().ifPresent(pricing -> pricing.adjustments().forEach(each -> names.put(each.id(), each.name())));
        return names;
    }

    @Override
    public Map<String, LocalizedText> review(ReviewNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> subFlow(SubFlowNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> loop(LoopNode node) {
        return Map.of();
    }

    @Override
    public Map<String, LocalizedText> end(EndNode node) {
        return Map.of();
    }
}
