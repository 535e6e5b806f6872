package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.expr.Frame;
import java.util.List;

/** What a run has noted at one place of its way. Immutable. */
sealed interface Note permits VisitNote, BranchNote {

    /** Makes the values before it those behind it. */
    void pass(Frame frame);

    /** @param after the values behind it */
    void addSteps(Frame after, List<TraceStep> steps);

    /** @param before the values before it */
    void addWhys(Frame before, List<NodeWhy> whys);
}
