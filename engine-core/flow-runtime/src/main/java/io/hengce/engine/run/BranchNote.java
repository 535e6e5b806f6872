package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.KeptValues;
import java.util.List;

/**
 * A branch of a parallel that a run took in.
 *
 * @param branch what was noted in it
 * @param written what it left behind where it may write
 */
record BranchNote(Recorder branch, KeptValues written) implements Note {

    @Override
    public void pass(Frame frame) {
        frame.putBack(written);
    }

    @Override
    public void addSteps(Frame after, List<TraceStep> steps) {
        steps.addAll(branch.steps());
    }

    @Override
    public void addWhys(Frame before, List<NodeWhy> whys) {
        whys.addAll(branch.whys());
    }
}
