package io.hengce.flow.sentence;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.LocalizedText;

/** The parts of nodes that have a text of their own; a part that has none gives the empty text. */
interface Parts {

    /** What the node does with its parts: which hit takes effect, where the score starts. */
    String opening(RuleSetNode rules);

    String opening(DecisionTableNode table);

    String opening(CrossTableNode table);

    String opening(DecisionTreeNode tree);

    String opening(ScorecardNode card);

    String opening(ListMatchNode match);

    String opening(ParallelNode parallel);

    /** Where a branch of a parallel leads. */
    String port(ParallelNode parallel, ParallelPort port);

    String opening(JoinNode join);

    String opening(ModelNode model);

    String opening(BranchNode branch);

    String opening(SplitNode split);

    /** What a characteristic looks at, and the reason for points lost there. */
    String characteristic(Characteristic characteristic);

    /** Which source is asked, on what terms. */
    String opening(DataSourceNode node);

    String input(SourceInput input);

    String output(SourceOutput output);

    /** What is done where there is no answer that can be used. */
    String fallback(DataSourceNode node);

    String rule(Rule rule);

    String row(DecisionTableNode table, TableRow row);

    /** What the table writes when no row hits. */
    String defaultRow(DecisionTableNode table);

    String branch(TreeSplit split, TreeBranch branch, LocalizedText target);

    /** Where a split leads when no condition holds. */
    String otherwise(TreeSplit split, LocalizedText target);

    /** What a leaf writes. */
    String leaf(DecisionTreeNode tree, TreeLeaf leaf);

    String port(BranchNode branch, BranchPort port);

    /** What the branch does when no condition holds. */
    String otherwise(BranchNode branch);

    /** Which applications a group takes, and where it leads. */
    String group(SplitNode split, SplitGroup group);

    /** Which applications another flow decides as well. */
    String shadow(SplitShadow shadow);

    String bin(Characteristic characteristic, Bin bin);

    String key(MatchKey key);

    String value(MatchValue value);

    String input(ModelInput input);

    String output(ModelOutput output);

    String assignment(Assignment assignment);

    String verdict(VerdictNode verdict);

    /** Which of its amounts a limit is, and what bounds it. */
    String limit(Limit limit);

    String limitPart(Limit limit, LimitPart part);

    /** What a price begins with, and what bounds it. */
    String pricing(Pricing pricing);

    String adjustment(Pricing pricing, Adjustment adjustment);

    /** That the review refers, with which reasons, into which queue. */
    String review(ReviewNode review);

    String question(Question question);

    String opening(SubFlowNode node);

    String opening(LoopNode node);

    String input(SubFlowInput input);

    String output(SubFlowOutput output);
}
