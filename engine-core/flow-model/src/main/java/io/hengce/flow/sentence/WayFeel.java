package io.hengce.flow.sentence;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;

/** The conditions of ports, as FEEL. Safe for many threads. */
record WayFeel(FlowFeel flow) implements WayParts {

    @Override
    public String opening(ParallelNode parallel) {
        return "";
    }

    @Override
    public String port(ParallelNode parallel, ParallelPort port) {
        return "";
    }

    @Override
    public String opening(JoinNode join) {
        return "";
    }

    @Override
    public String opening(BranchNode branch) {
        return "";
    }

    @Override
    public String opening(SplitNode split) {
        return "";
    }

    @Override
    public String port(BranchNode branch, BranchPort port) {
        return flow.expression(port.when());
    }

    @Override
    public String otherwise(BranchNode branch) {
        return "";
    }

    @Override
    public String group(SplitNode split, SplitGroup group) {
        return "";
    }

    @Override
    public String shadow(SplitShadow shadow) {
        return "";
    }
}
