package io.hengce.designer.cases;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Expectation;
import io.hengce.flow.decision.RankedReason;
import java.util.Optional;
import java.util.TreeMap;

/** What a case expects that is made of a decision. */
final class Expected {

    private Expected() {}

    /** All of it; outputs that are missing may be anything. */
    static Expectation of(Decision decision) {
        var outputs = new TreeMap<>(decision.outputs());
        outputs.values().removeIf(value -> value.isMissing());
        var reasons = decision.reasons().stream().map(RankedReason::code).toList();
        return new Expectation(decision.outcome(), Optional.of(reasons), outputs);
    }
}
