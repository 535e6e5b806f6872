package io.hengce.flow.decision;

import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an engine decided on one application.
 *
 * @param reasons ranked, each code once
 * @param reviews in the order of the run; only of one that is referred
 * @param outputs the dictionary's output fields by id, sorted; a missing one is present as missing
 * @param engine name and version of the engine
 * @param path ids of the nodes in the order of the run
 * @param shadows in the order of the run
 */
public record Decision(
        String applicationId,
        Outcome outcome,
        List<RankedReason> reasons,
        List<Review> reviews,
        Map<String, Value> outputs,
        FlowReference flow,
        String engine,
        List<String> path,
        Optional<Trace> trace,
        List<Shadow> shadows) {

    public Decision {
        reasons = List.copyOf(reasons);
        reviews = List.copyOf(reviews);
        outputs = outputs instanceof Outputs ? outputs : Collections.unmodifiableMap(new TreeMap<>(outputs));
        path = List.copyOf(path);
        shadows = List.copyOf(shadows);
    }

    /** A decision beside which no shadow ran. */
    public Decision(
            String applicationId,
            Outcome outcome,
            List<RankedReason> reasons,
            List<Review> reviews,
            Map<String, Value> outputs,
            FlowReference flow,
            String engine,
            List<String> path,
            Optional<Trace> trace) {
        this(applicationId, outcome, reasons, reviews, outputs, flow, engine, path, trace, List.of());
    }

    /** The same without times, which differ from run to run. */
    public Decision withoutTimes() {
        return with(
                trace.map(Trace::withoutTimes),
                shadows.stream().map(Shadow::withoutTimes).toList());
    }

    /** The same without how it came about. */
    public Decision withoutTrace() {
        return with(Optional.empty(), shadows.stream().map(Shadow::withoutTrace).toList());
    }

    /** The same with what ran beside it. */
    public Decision withShadows(List<Shadow> beside) {
        return beside.isEmpty() ? this : with(trace, beside);
    }

    private Decision with(Optional<Trace> told, List<Shadow> beside) {
        return new Decision(applicationId, outcome, reasons, reviews, outputs, flow, engine, path, told, beside);
    }
}
