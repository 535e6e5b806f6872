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
        Optional<Trace> trace) {

    public Decision {
        reasons = List.copyOf(reasons);
        reviews = List.copyOf(reviews);
        outputs = outputs instanceof Outputs ? outputs : Collections.unmodifiableMap(new TreeMap<>(outputs));
        path = List.copyOf(path);
    }

    /** The same without times, which differ from run to run. */
    public Decision withoutTimes() {
        var timeless = trace.map(Trace::withoutTimes);
        return new Decision(applicationId, outcome, reasons, reviews, outputs, flow, engine, path, timeless);
    }
}
