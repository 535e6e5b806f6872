package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** A node of the drawing: a closed family with one record a kind. */
public sealed interface FlowNode
        permits StartNode,
                DeriveNode,
                DataSourceNode,
                RuleSetNode,
                ListMatchNode,
                ParallelNode,
                JoinNode,
                DecisionTableNode,
                CrossTableNode,
                DecisionTreeNode,
                ScorecardNode,
                ModelNode,
                BranchNode,
                SplitNode,
                VerdictNode,
                LimitPricingNode,
                ReviewNode,
                SubFlowNode,
                LoopNode,
                EndNode {

    /** {@code [a-z][a-z0-9_]{0,62}}, unique in the document. */
    String id();

    LocalizedText name();

    /** The outputs of a node that has several, in order; none of a node whose only output is {@link Edge#OUT}. */
    default List<Exit> exits() {
        return List.of();
    }

    <R> R accept(Cases<R> cases);

    /** The visitor: a new kind is a compile error wherever it matters. */
    interface Cases<R> {
        R start(StartNode node);

        R derive(DeriveNode node);

        R dataSource(DataSourceNode node);

        R ruleSet(RuleSetNode node);

        R listMatch(ListMatchNode node);

        R parallel(ParallelNode node);

        R join(JoinNode node);

        R decisionTable(DecisionTableNode node);

        R crossTable(CrossTableNode node);

        R decisionTree(DecisionTreeNode node);

        R scorecard(ScorecardNode node);

        R model(ModelNode node);

        R branch(BranchNode node);

        R split(SplitNode node);

        R verdict(VerdictNode node);

        R limitPricing(LimitPricingNode node);

        R review(ReviewNode node);

        R subFlow(SubFlowNode node);

        R loop(LoopNode node);

        R end(EndNode node);
    }
}
