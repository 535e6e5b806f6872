package io.hengce.flow.check;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
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
import java.util.ArrayList;
import java.util.List;

/** The nodes of a document sorted by kind, each kind in document order. */
final class NodesByKind {

    final List<StartNode> starts = new ArrayList<>();
    final List<DeriveNode> derives = new ArrayList<>();
    final List<DataSourceNode> sources = new ArrayList<>();
    final List<RuleSetNode> ruleSets = new ArrayList<>();
    final List<ListMatchNode> listMatches = new ArrayList<>();
    final List<ParallelNode> parallels = new ArrayList<>();
    final List<JoinNode> joins = new ArrayList<>();
    final List<DecisionTableNode> tables = new ArrayList<>();
    final List<CrossTableNode> crossTables = new ArrayList<>();
    final List<DecisionTreeNode> decisionTrees = new ArrayList<>();
    final List<ScorecardNode> scorecards = new ArrayList<>();
    final List<ModelNode> models = new ArrayList<>();
    final List<BranchNode> branches = new ArrayList<>();
    final List<SplitNode> splits = new ArrayList<>();
    final List<VerdictNode> verdicts = new ArrayList<>();
    final List<LimitPricingNode> limitPricings = new ArrayList<>();
    final List<ReviewNode> reviews = new ArrayList<>();
    final List<SubFlowNode> subFlows = new ArrayList<>();
    final List<LoopNode> loops = new ArrayList<>();
    final List<EndNode> ends = new ArrayList<>();
    /** Every place where a flow is called. */
    final List<CallSite> calls = new ArrayList<>();

    NodesByKind(List<FlowNode> nodes) {
        var sorting = new Sorting();
        nodes.forEach(node -> node.accept(sorting));
    }

    private final class Sorting implements FlowNode.Cases<Boolean> {
        @Override
        public Boolean start(StartNode node) {
            return starts.add(node);
        }

        @Override
        public Boolean derive(DeriveNode node) {
            return derives.add(node);
        }

        @Override
        public Boolean dataSource(DataSourceNode node) {
            return sources.add(node);
        }

        @Override
        public Boolean ruleSet(RuleSetNode node) {
            return ruleSets.add(node);
        }

        @Override
        public Boolean listMatch(ListMatchNode node) {
            return listMatches.add(node);
        }

        @Override
        public Boolean parallel(ParallelNode node) {
            return parallels.add(node);
        }

        @Override
        public Boolean join(JoinNode node) {
            return joins.add(node);
        }

        @Override
        public Boolean decisionTable(DecisionTableNode node) {
            return tables.add(node);
        }

        @Override
        public Boolean crossTable(CrossTableNode node) {
            return crossTables.add(node);
        }

        @Override
        public Boolean decisionTree(DecisionTreeNode node) {
            return decisionTrees.add(node);
        }

        @Override
        public Boolean scorecard(ScorecardNode node) {
            return scorecards.add(node);
        }

        @Override
        public Boolean model(ModelNode node) {
            return models.add(node);
        }

        @Override
        public Boolean branch(BranchNode node) {
            return branches.add(node);
        }

        @Override
        public Boolean split(SplitNode node) {
            node.shadows().forEach(shadow -> calls.add(CallSite.of(node, shadow)));
            return splits.add(node);
        }

        @Override
        public Boolean verdict(VerdictNode node) {
            return verdicts.add(node);
        }

        @Override
        public Boolean limitPricing(LimitPricingNode node) {
            return limitPricings.add(node);
        }

        @Override
        public Boolean review(ReviewNode node) {
            return reviews.add(node);
        }

        @Override
        public Boolean subFlow(SubFlowNode node) {
            calls.add(CallSite.of(node));
            return subFlows.add(node);
        }

        @Override
        public Boolean loop(LoopNode node) {
            calls.add(CallSite.of(node));
            return loops.add(node);
        }

        @Override
        public Boolean end(EndNode node) {
            return ends.add(node);
        }
    }
}
