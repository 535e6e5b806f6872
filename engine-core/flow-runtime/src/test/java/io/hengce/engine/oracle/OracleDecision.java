package io.hengce.engine.oracle;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of a decision on which engine and oracle must agree; reasons as {@code CODE@node}, reviews as {@code node/queue/questions}, shadows by {@code node/group}. */
record OracleDecision(
        Outcome outcome,
        List<String> reasons,
        List<String> reviews,
        Map<String, Value> outputs,
        List<String> path,
        Map<String, OracleDecision> shadows) {

    static OracleDecision of(Decision decision) {
        return new OracleDecision(
                decision.outcome(),
                decision.reasons().stream()
                        .map(reason -> reason.code() + "@" + reason.node())
                        .toList(),
                decision.reviews().stream()
                        .map(review -> review.node() + "/" + review.queue() + "/" + review.questions())
                        .toList(),
                new TreeMap<>(decision.outputs()),
                decision.path(),
                decision.shadows().stream()
                        .collect(Collectors.toMap(
                                shadow -> shadow.node() + "/" + shadow.group(), shadow -> of(shadow.decision()))));
    }
}
