package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.SlotWriter;
import java.util.List;
import java.util.Optional;

/** Writes named expressions in order; a later one sees what an earlier one wrote. */
final class DeriveLogic extends NodeLogic {

    private final Assigned[] assignments;
    private final Optional<SlotWriter> whole;
    private final StepMaker step;

    /** @param whole all assignments as one piece of code, if there is such */
    DeriveLogic(String node, List<Assigned> assignments, Optional<SlotWriter> whole) {
        super(node);
        this.assignments = assignments.toArray(Assigned[]::new);
        this.whole = whole;
        step = outputs -> new TraceStep.Derived(node, outputs);
    }

    @Override
    void perform(Run run) {
        var frame = run.frame();
        if (whole.isPresent()) {
            write(whole.get(), frame);
        } else {
            for (var assignment : assignments) {
                assignment.write(frame);
            }
        }
        if (run.isTraced()) {
            run.trace(step);
        }
    }

    private void write(SlotWriter all, Frame frame) {
        try {
            all.write(frame);
        } catch (EvaluationFault fault) {
            throw NodeFault.at(assignments[frame.part()].place(), fault);
        }
    }

    /** One assignment. */
    record Assigned(Target target, Place place, SlotWriter writer) {

        void write(Frame frame) {
            try {
                writer.write(frame);
            } catch (EvaluationFault fault) {
                throw NodeFault.at(place, fault);
            }
        }
    }
}
