package io.hengce.designer.debug;

import io.hengce.designer.session.Trial;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a decision is shown.
 *
 * @param done so many of its steps
 */
public record Standing(Trial.Decided trial, int done) {

    public Standing {
        done = Math.max(0, Math.min(done, steps(trial).size()));
    }

    public static Standing atTheEnd(Trial.Decided trial) {
        return new Standing(trial, steps(trial).size());
    }

    public List<TraceStep> steps() {
        return steps(trial);
    }

    private static List<TraceStep> steps(Trial.Decided trial) {
        return trial.decision().trace().map(Trace::steps).orElse(List.of());
    }

    /** The steps that are shown. */
    public List<TraceStep> shown() {
        return steps().subList(0, done);
    }

    public boolean isAtTheEnd() {
        return done == steps().size();
    }

    /** The node that was run last. */
    public Optional<String> last() {
        return done == 0 ? Optional.empty() : Optional.of(steps().get(done - 1).node());
    }

    Standing at(int steps) {
        return new Standing(trial, steps);
    }

    /** The values by field id before a step. */
    Map<String, Value> before(int step) {
        var values = new HashMap<>(trial.application().values());
        steps().subList(0, step).forEach(each -> values.putAll(each.outputs()));
        return values;
    }
}
