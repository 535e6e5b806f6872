package io.hengce.engine.run;

import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.KeptValues;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A node that a run came through, or ended in.
 *
 * @param explainer tells why, where the trace is to tell it
 * @param slots where it may write
 * @param step nothing where the node failed before it had done anything
 * @param written what stood behind it in these slots
 * @param fault the error that ended the run here
 */
record VisitNote(
        NodeExplainer explainer,
        WrittenSlots slots,
        LocalDate date,
        Optional<StepMaker> step,
        KeptValues written,
        Optional<TraceFault> fault)
        implements Note {

    @Override
    public void tell(Frame frame, Told told) {
        frame.countAnew();
        explainer.why(new Visit(frame, written, date, fault)).ifPresent(told.whys()::add);
        written.backInto(frame);
        if (step.isPresent()) {
            told.steps().add(step.get().step(slots.values(frame)));
        }
    }
}
