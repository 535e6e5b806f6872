package io.hengce.flow.decision;

import java.util.List;
import java.util.Optional;

/** What happened in a run, a step a node in the order of the run, and the fault that ended it early, if any. */
public record Trace(List<TraceStep> steps, Optional<TraceFault> fault) {

    public Trace {
        steps = List.copyOf(steps);
    }
}
