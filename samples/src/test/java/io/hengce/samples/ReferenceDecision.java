package io.hengce.samples;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the hand-written policy decides on one loan: the outcome, every reason in order, and what it computed on the way. */
public record ReferenceDecision(
        String outcome,
        List<String> reasons,
        Optional<Integer> score,
        Optional<String> grade,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> creditLimit) {

    public ReferenceDecision {
        reasons = List.copyOf(reasons);
        rate = rate.map(BigDecimal::stripTrailingZeros);
        creditLimit = creditLimit.map(BigDecimal::stripTrailingZeros);
    }

    /** The same of what the engine decided. */
    public static ReferenceDecision of(Decision decision) {
        var outputs = decision.outputs();
        return new ReferenceDecision(
                decision.outcome().name(),
                decision.reasons().stream().map(RankedReason::code).toList(),
                number(outputs, "score").map(BigDecimal::intValueExact),
                outputs.get("grade") instanceof Value.TextValue text ? Optional.of(text.text()) : Optional.empty(),
                number(outputs, "rate"),
                number(outputs, "credit_limit"));
    }

    private static Optional<BigDecimal> number(Map<String, Value> outputs, String field) {
        return outputs.get(field) instanceof Value.NumberValue number ? Optional.of(number.number()) : Optional.empty();
    }
}
