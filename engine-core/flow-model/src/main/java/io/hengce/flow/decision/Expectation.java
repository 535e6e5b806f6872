package io.hengce.flow.decision;

import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a case expects of a decision.
 *
 * @param reasons the codes in their rank's order; empty: any
 * @param outputs some of the outputs by field id; those that are not named may be anything
 */
public record Expectation(Outcome outcome, Optional<List<String>> reasons, Map<String, Value> outputs) {

    public Expectation {
        reasons = reasons.map(List::copyOf);
        outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
    }

    /** What a decision says otherwise; nothing when the case holds. */
    public List<Mismatch> mismatches(Decision decision) {
        var found = new ArrayList<Mismatch>();
        compare("outcome", outcome, decision.outcome(), found);
        var codes = decision.reasons().stream().map(RankedReason::code).toList();
        reasons.ifPresent(expected -> compare("reasons", expected, codes, found));
        outputs.forEach((field, value) -> compare(
                "outputs/" + field, value, decision.outputs().getOrDefault(field, Value.Missing.MISSING), found));
        return List.copyOf(found);
    }

    private static void compare(String member, Object expected, Object actual, List<Mismatch> found) {
        if (!expected.equals(actual)) {
            found.add(new Mismatch(member, expected.toString(), actual.toString()));
        }
    }

    /**
     * One difference between what was expected and what was decided.
     *
     * @param member {@code outcome}, {@code reasons} or {@code outputs/FIELD}
     */
    public record Mismatch(String member, String expected, String actual) {}
}
