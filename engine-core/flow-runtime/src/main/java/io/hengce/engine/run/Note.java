package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.expr.Frame;
import java.util.List;

/** What a run has noted at one place of its way. Immutable; holds nothing of the engine, which a trace may outlive. */
sealed interface Note permits VisitNote, BranchNote {

    /** @param frame the values before it; made those behind it */
    void tell(Frame frame, Told told);

    /** What has been told so far. */
    record Told(List<TraceStep> steps, List<NodeWhy> whys) {}
}
