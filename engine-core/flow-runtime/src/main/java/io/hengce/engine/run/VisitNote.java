package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.KeptValues;
import java.util.List;
import java.util.Optional;

/**
 * A node that a run came through, or ended in.
 *
 * @param step nothing where the node failed before it had done anything
 * @param written what stood behind it where it may write
 * @param fault the error that ended the run here
 */
record VisitNote(Teller teller, String node, Optional<StepMaker> step, KeptValues written, Optional<TraceFault> fault)
        implements Note {

    @Override
    public void pass(Frame frame) {
        frame.putBack(written);
    }

    @Override
    public void addSteps(Frame after, List<TraceStep> steps) {
        step.ifPresent(maker -> steps.add(maker.step(after)));
    }

    @Override
    public void addWhys(Frame before, List<NodeWhy> whys) {
        before.countAnew();
        var visit = new Visit(node, before, written, teller.date(), fault);
        teller.maker().why(visit).ifPresent(whys::add);
    }
}
