package io.hengce.flow.document;

/** The size of a node on the drawing in world pixels, the same for the canvas and for the BPMN diagram. */
public record NodeSize(int width, int height) {

    /** Start and end: a circle. */
    public static final NodeSize CIRCLE = new NodeSize(44, 44);
    /** A branch, a split, a parallel, a join: a diamond. */
    public static final NodeSize DIAMOND = new NodeSize(50, 50);
    /** Everything else: a card. */
    public static final NodeSize CARD = new NodeSize(184, 60);

    public static NodeSize of(FlowNode node) {
        return node.accept(new Sizes());
    }

    private static final class Sizes implements FlowNode.Cases<NodeSize> {
        @Override
        public NodeSize start(StartNode node) {
            return CIRCLE;
        }

        @Override
        public NodeSize derive(DeriveNode node) {
            return CARD;
        }

        @Override
        public NodeSize dataSource(DataSourceNode node) {
            return CARD;
        }

        @Override
        public NodeSize ruleSet(RuleSetNode node) {
            return CARD;
        }

        @Override
        public NodeSize listMatch(ListMatchNode node) {
            return CARD;
        }

        @Override
        public NodeSize parallel(ParallelNode node) {
            return DIAMOND;
        }

        @Override
        public NodeSize join(JoinNode node) {
            return DIAMOND;
        }

        @Override
        public NodeSize decisionTable(DecisionTableNode node) {
            return CARD;
        }

        @Override
        public NodeSize crossTable(CrossTableNode node) {
            return CARD;
        }

        @Override
        public NodeSize decisionTree(DecisionTreeNode node) {
            return CARD;
        }

        @Override
        public NodeSize scorecard(ScorecardNode node) {
            return CARD;
        }

        @Override
        public NodeSize model(ModelNode node) {
            return CARD;
        }

        @Override
        public NodeSize branch(BranchNode node) {
            return DIAMOND;
        }

        @Override
        public NodeSize split(SplitNode node) {
            return DIAMOND;
        }

        @Override
        public NodeSize verdict(VerdictNode node) {
            return CARD;
        }

        @Override
        public NodeSize limitPricing(LimitPricingNode node) {
            return CARD;
        }

        @Override
        public NodeSize review(ReviewNode node) {
            return CARD;
        }

        @Override
        public NodeSize subFlow(SubFlowNode node) {
            return CARD;
        }

        @Override
        public NodeSize loop(LoopNode node) {
            return CARD;
        }

        @Override
        public NodeSize end(EndNode node) {
            return CIRCLE;
        }
    }
}
