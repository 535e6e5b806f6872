package io.hengce.simulation;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.Review;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds decisions for tests. */
public final class Decisions {

    private final String id;
    private final Outcome outcome;
    private final List<RankedReason> reasons = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final Map<String, Value> outputs = new TreeMap<>();
    private final List<TraceStep> steps = new ArrayList<>();

    private Decisions(String id, Outcome outcome) {
        this.id = id;
        this.outcome = outcome;
    }

    public static Decisions of(String id, Outcome outcome) {
        return new Decisions(id, outcome);
    }

    public Decisions reason(String code, String node) {
        reasons.add(new RankedReason(code, reasons.size() + 1, node));
        return this;
    }

    public Decisions review(Review review) {
        reviews.add(review);
        return this;
    }

    public Decisions output(String field, Value value) {
        outputs.put(field, value);
        return this;
    }

    public Decisions step(TraceStep step) {
        steps.add(step);
        return this;
    }

    public Decision build() {
        return new Decision(
                id,
                outcome,
                reasons,
                reviews,
                outputs,
                new FlowReference("pocket_loan", 0, "0".repeat(64)),
                "stand-in",
                steps.stream().map(TraceStep::node).toList(),
                steps.isEmpty() ? Optional.empty() : Optional.of(new Trace(steps, Optional.empty())));
    }
}
