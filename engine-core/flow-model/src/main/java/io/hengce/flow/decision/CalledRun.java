package io.hengce.flow.decision;

import io.hengce.flow.value.Outcome;
import java.util.List;

/**
 * A run of a flow that another one called.
 *
 * @param outcome that it ended with
 * @param path ids of that flow's nodes
 * @param trace as deep as the caller's
 */
public record CalledRun(Outcome outcome, List<String> path, Trace trace) {
    public CalledRun {
        path = List.copyOf(path);
    }

    CalledRun withoutTimes() {
        return new CalledRun(outcome, path, trace.withoutTimes());
    }
}
