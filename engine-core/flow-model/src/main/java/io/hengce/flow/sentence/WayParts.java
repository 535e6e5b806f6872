package io.hengce.flow.sentence;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;

/** The parts of nodes that say where it goes on: branches, splits, parallels, joins. */
interface WayParts {

    String opening(ParallelNode parallel);

    /** Where a branch of a parallel leads. */
    String port(ParallelNode parallel, ParallelPort port);

    String opening(JoinNode join);

    String opening(BranchNode branch);

    String opening(SplitNode split);

    String port(BranchNode branch, BranchPort port);

    /** What the branch does when no condition holds. */
    String otherwise(BranchNode branch);

    /** Which applications a group takes, and where it leads. */
    String group(SplitNode split, SplitGroup group);

    /** Which applications another flow decides as well. */
    String shadow(SplitShadow shadow);
}
