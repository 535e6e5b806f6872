package io.hengce.designer.look;

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

/**
 * How one kind of node looks.
 *
 * @param word the key of the kind's name
 */
public record KindLook(Glyph glyph, Family family, Form form, String word) {

    /** The outline of a node. */
    public enum Form {
        CARD,
        CIRCLE,
        DIAMOND
    }

    public static KindLook of(FlowNode node) {
        return node.accept(new Looks());
    }

    private static final class Looks implements FlowNode.Cases<KindLook> {
        @Override
        public KindLook start(StartNode node) {
            return new KindLook(Glyph.START, Family.START, Form.CIRCLE, "kind.start");
        }

        @Override
        public KindLook derive(DeriveNode node) {
            return new KindLook(Glyph.DERIVE, Family.EXPRESSION, Form.CARD, "kind.derive");
        }

        @Override
        public KindLook dataSource(DataSourceNode node) {
            return new KindLook(Glyph.SOURCE, Family.EXPRESSION, Form.CARD, "kind.data_source");
        }

        @Override
        public KindLook ruleSet(RuleSetNode node) {
            return new KindLook(Glyph.RULES, Family.TABLE, Form.CARD, "kind.rule_set");
        }

        @Override
        public KindLook listMatch(ListMatchNode node) {
            return new KindLook(Glyph.LIST, Family.TABLE, Form.CARD, "kind.list_match");
        }

        @Override
        public KindLook parallel(ParallelNode node) {
            return new KindLook(Glyph.PARALLEL, Family.GATEWAY, Form.DIAMOND, "kind.parallel");
        }

        @Override
        public KindLook join(JoinNode node) {
            return new KindLook(Glyph.JOIN, Family.GATEWAY, Form.DIAMOND, "kind.join");
        }

        @Override
        public KindLook decisionTable(DecisionTableNode node) {
            return new KindLook(Glyph.TABLE, Family.TABLE, Form.CARD, "kind.decision_table");
        }

        @Override
        public KindLook crossTable(CrossTableNode node) {
            return new KindLook(Glyph.CROSS, Family.TABLE, Form.CARD, "kind.cross_table");
        }

        @Override
        public KindLook decisionTree(DecisionTreeNode node) {
            return new KindLook(Glyph.TREE, Family.TABLE, Form.CARD, "kind.decision_tree");
        }

        @Override
        public KindLook scorecard(ScorecardNode node) {
            return new KindLook(Glyph.SCORECARD, Family.SCORE, Form.CARD, "kind.scorecard");
        }

        @Override
        public KindLook model(ModelNode node) {
            return new KindLook(Glyph.MODEL, Family.SCORE, Form.CARD, "kind.model");
        }

        @Override
        public KindLook branch(BranchNode node) {
            return new KindLook(Glyph.BRANCH, Family.GATEWAY, Form.DIAMOND, "kind.branch");
        }

        @Override
        public KindLook split(SplitNode node) {
            return new KindLook(Glyph.SPLIT, Family.GATEWAY, Form.DIAMOND, "kind.split");
        }

        @Override
        public KindLook verdict(VerdictNode node) {
            return new KindLook(Glyph.VERDICT, Family.VERDICT, Form.CARD, "kind.verdict");
        }

        @Override
        public KindLook limitPricing(LimitPricingNode node) {
            return new KindLook(Glyph.LIMIT, Family.SCORE, Form.CARD, "kind.limit_pricing");
        }

        @Override
        public KindLook review(ReviewNode node) {
            return new KindLook(Glyph.REVIEW, Family.VERDICT, Form.CARD, "kind.review");
        }

        @Override
        public KindLook subFlow(SubFlowNode node) {
            return new KindLook(Glyph.SUBFLOW, Family.GATEWAY, Form.CARD, "kind.subflow");
        }

        @Override
        public KindLook loop(LoopNode node) {
            return new KindLook(Glyph.LOOP, Family.GATEWAY, Form.CARD, "kind.loop");
        }

        @Override
        public KindLook end(EndNode node) {
            return new KindLook(Glyph.END, Family.END, Form.CIRCLE, "kind.end");
        }
    }
}
