package io.hengce.flow.sentence;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.LocalizedText;

/** The parts of nodes that have a text of their own; a part that has none gives the empty text. */
interface Parts {

    AskedParts asked();

    WayParts ways();

    /** What the node does with its parts: which hit takes effect, where the score starts. */
    String opening(RuleSetNode rules);

    String opening(DecisionTableNode table);

    String opening(CrossTableNode table);

    String opening(DecisionTreeNode tree);

    String opening(ScorecardNode card);

    /** What a characteristic looks at, and the reason for points lost there. */
    String characteristic(Characteristic characteristic);

    String rule(Rule rule);

    String row(DecisionTableNode table, TableRow row);

    /** What the table writes when no row hits. */
    String defaultRow(DecisionTableNode table);

    String branch(TreeSplit split, TreeBranch branch, LocalizedText target);

    /** Where a split leads when no condition holds. */
    String otherwise(TreeSplit split, LocalizedText target);

    /** What a leaf writes. */
    String leaf(DecisionTreeNode tree, TreeLeaf leaf);

    String bin(Characteristic characteristic, Bin bin);

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
}
