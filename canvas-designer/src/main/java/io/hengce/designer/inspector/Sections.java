package io.hengce.designer.inspector;

import io.hengce.designer.files.PartShelf;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
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
import java.util.function.Supplier;

/**
 * The section for a node: one kind of section a kind of node.
 *
 * @param heat what is painted over the drawing
 */
record Sections(Session session, Words words, PartShelf shelf, Supplier<Heat> heat) implements FlowNode.Cases<Section> {

    @Override
    public Section start(StartNode node) {
        return new FlowSection(session, words);
    }

    @Override
    public Section derive(DeriveNode node) {
        return new DeriveSection(session, words, node);
    }

    @Override
    public Section dataSource(DataSourceNode node) {
        return new DataSourceSection(session, words, node);
    }

    @Override
    public Section ruleSet(RuleSetNode node) {
        return new RuleSetSection(session, words, heat, node);
    }

    @Override
    public Section listMatch(ListMatchNode node) {
        return new ListMatchSection(session, words, shelf, node);
    }

    @Override
    public Section parallel(ParallelNode node) {
        return new ParallelSection(session, words, node);
    }

    @Override
    public Section join(JoinNode node) {
        return new SentencesSection(session, words, node);
    }

    @Override
    public Section decisionTable(DecisionTableNode node) {
        return new TableSection(session, words, heat, node);
    }

    @Override
    public Section crossTable(CrossTableNode node) {
        return new CrossTableSection(session, words, heat, node);
    }

    @Override
    public Section decisionTree(DecisionTreeNode node) {
        return new TreeSection(session, words, heat, node);
    }

    @Override
    public Section scorecard(ScorecardNode node) {
        return new ScorecardSection(session, words, heat, node);
    }

    @Override
    public Section model(ModelNode node) {
        return new ModelSection(session, words, shelf, node);
    }

    @Override
    public Section branch(BranchNode node) {
        return new BranchSection(session, words, node);
    }

    @Override
    public Section split(SplitNode node) {
        return new SplitSection(session, words, shelf, node);
    }

    @Override
    public Section verdict(VerdictNode node) {
        return new VerdictSection(session, words, node);
    }

    @Override
    public Section limitPricing(LimitPricingNode node) {
        return new LimitPricingSection(session, words, node);
    }

    @Override
    public Section review(ReviewNode node) {
        return new ReviewSection(session, words, node);
    }

    @Override
    public Section subFlow(SubFlowNode node) {
        return new SubFlowSection(session, words, shelf, node);
    }

    @Override
    public Section loop(LoopNode node) {
        return new LoopSection(session, words, shelf, node);
    }

    @Override
    public Section end(EndNode node) {
        return new EndSection(session, words);
    }
}
