package io.hengce.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the hand-written policy decides on one loan: the outcome, every reason in order, and what it computed on the way. */
record ReferenceDecision(
        String outcome,
        List<String> reasons,
        Optional<Integer> score,
        Optional<String> grade,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> creditLimit) {

    ReferenceDecision {
        reasons = List.copyOf(reasons);
        rate = rate.map(BigDecimal::stripTrailingZeros);
        creditLimit = creditLimit.map(BigDecimal::stripTrailingZeros);
    }
}
