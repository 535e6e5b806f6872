package io.hengce.flow.sentence;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;

/** Where nodes go on, as sentences. Safe for many threads. */
record WaySentences(ExpressionSentences expressions, FlowDocument document) implements WayParts {

    @Override
    public String opening(ParallelNode parallel) {
        return expressions.finished(expressions.wording().say("parallel"));
    }

    /** E.g. {@code Branch “fraud”, to “Fraud rules”}. */
    @Override
    public String port(ParallelNode parallel, ParallelPort port) {
        return expressions.finished(new PortSentence(expressions, document).of(parallel, port));
    }

    @Override
    public String opening(JoinNode join) {
        return expressions.finished(expressions.wording().say("join"));
    }

    @Override
    public String opening(BranchNode branch) {
        return expressions.finished(expressions.wording().say("ports"));
    }

    @Override
    public String opening(SplitNode split) {
        var wording = expressions.wording();
        return expressions.finished(wording.say("split", wording.say("label", split.salt())));
    }

    /** E.g. {@code If `grade` is “D”, take “borderline” to “Refer”}. */
    @Override
    public String port(BranchNode branch, BranchPort port) {
        return expressions.finished(new PortSentence(expressions, document).of(branch, port));
    }

    /** What the branch does when no condition holds. */
    @Override
    public String otherwise(BranchNode branch) {
        return expressions.finished(new PortSentence(expressions, document).otherwise(branch));
    }

    /** E.g. {@code 90 % (the buckets 0 to 8999) take “champion” to “Approve”}. */
    @Override
    public String group(SplitNode split, SplitGroup group) {
        return expressions.finished(new PortSentence(expressions, document).of(split, group));
    }

    /** E.g. {@code Shadow “next”: 100 % (the buckets 0 to 9999) are also decided by the flow “new_card”, without effect}. */
    @Override
    public String shadow(SplitShadow shadow) {
        return expressions.finished(new PortSentence(expressions, document).of(shadow));
    }
}
