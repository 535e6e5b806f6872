package io.hengce.designer.document;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.HashMap;
import java.util.HashSet;

/** Edits that every kind of node has. */
public final class NodeEdits {

    private NodeEdits() {}

    /** Puts a node elsewhere; the drawn bends of its edges are forgotten, so that they are routed anew. */
    public static Edit move(String node, Point to) {
        return Edit.of("移动节点", "Move node", document -> document.withLayout(moved(document, node, to)));
    }

    public static Edit rename(String node, Language language, String name) {
        return Edit.of(
                "重命名节点",
                "Rename node",
                document -> document.node(node)
                        .map(found -> document.withNode(
                                found.accept(new Renamed(found.name().with(language, name)))))
                        .orElse(document));
    }

    private static Layout moved(FlowDocument document, String node, Point to) {
        var touching = new HashSet<String>();
        for (var edge : document.edges()) {
            if (edge.from().equals(node) || edge.to().equals(node)) {
                touching.add(edge.id());
            }
        }
        var layout = document.layout().withNode(node, to);
        var bends = new HashMap<>(layout.bends());
        bends.keySet().removeAll(touching);
        return layout.withDrawing(layout.nodes(), bends);
    }

    record Renamed(LocalizedText name) implements FlowNode.Cases<FlowNode> {
        @Override
        public FlowNode start(StartNode node) {
            return new StartNode(node.id(), name);
        }

        @Override
        public FlowNode derive(DeriveNode node) {
            return new DeriveNode(node.id(), name, node.assignments());
        }

        @Override
        public FlowNode dataSource(DataSourceNode node) {
            return new DataSourceNode(
                    node.id(),
                    name,
                    node.source(),
                    node.request(),
                    node.response(),
                    node.terms(),
                    node.fallback(),
                    node.defaults());
        }

        @Override
        public FlowNode ruleSet(RuleSetNode node) {
            return new RuleSetNode(node.id(), name, node.hit(), node.rules());
        }

        @Override
        public FlowNode listMatch(ListMatchNode node) {
            return new ListMatchNode(
                    node.id(),
                    name,
                    node.purpose(),
                    node.list(),
                    node.hash(),
                    node.keys(),
                    node.variable(),
                    node.values());
        }

        @Override
        public FlowNode parallel(ParallelNode node) {
            return new ParallelNode(node.id(), name, node.ports());
        }

        @Override
        public FlowNode join(JoinNode node) {
            return new JoinNode(node.id(), name);
        }

        @Override
        public FlowNode decisionTable(DecisionTableNode node) {
            return new DecisionTableNode(
                    node.id(), name, node.hit(), node.inputs(), node.outputs(), node.rows(), node.defaults());
        }

        @Override
        public FlowNode crossTable(CrossTableNode node) {
            return new CrossTableNode(
                    node.id(), name, node.variable(), node.rows(), node.columns(), node.values(), node.otherwise());
        }

        @Override
        public FlowNode decisionTree(DecisionTreeNode node) {
            return new DecisionTreeNode(node.id(), name, node.variables(), node.splits(), node.leaves());
        }

        @Override
        public FlowNode scorecard(ScorecardNode node) {
            return new ScorecardNode(node.id(), name, node.variable(), node.base(), node.characteristics());
        }

        @Override
        public FlowNode model(ModelNode node) {
            return new ModelNode(node.id(), name, node.model(), node.hash(), node.inputs(), node.outputs());
        }

        @Override
        public FlowNode branch(BranchNode node) {
            return new BranchNode(node.id(), name, node.ports(), node.otherwise());
        }

        @Override
        public FlowNode split(SplitNode node) {
            return new SplitNode(node.id(), name, node.salt(), node.groups(), node.shadows());
        }

        @Override
        public FlowNode verdict(VerdictNode node) {
            return new VerdictNode(node.id(), name, node.outcome(), node.reasons());
        }

        @Override
        public FlowNode limitPricing(LimitPricingNode node) {
            return new LimitPricingNode(node.id(), name, node.limit(), node.pricing());
        }

        @Override
        public FlowNode review(ReviewNode node) {
            return new ReviewNode(node.id(), name, node.queue(), node.reasons(), node.questions());
        }

        @Override
        public FlowNode subFlow(SubFlowNode node) {
            return new SubFlowNode(node.id(), name, node.call());
        }

        @Override
        public FlowNode loop(LoopNode node) {
            return new LoopNode(node.id(), name, node.over(), node.call());
        }

        @Override
        public FlowNode end(EndNode node) {
            return new EndNode(node.id(), name);
        }
    }
}
