package io.hengce.simulation.diff;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a limit can be set on. */
public enum Measure {
    CHANGED("changed", report -> count(report.changes().any())),
    OUTCOMES("outcomes", report -> count(report.changes().outcome())),
    REASONS("reasons", report -> count(report.changes().reasons())),
    OUTPUTS("outputs", report -> count(report.changes().outputs())),
    REVIEWS("reviews", report -> count(report.changes().reviews())),
    SHADOWS("shadows", report -> count(report.changes().shadows())),
    FAULTS("faults", report -> count(report.candidate().faults())),
    /** The move of the approval rate, up or down. */
    APPROVAL_RATE(
            "approval-rate",
            report -> report.matrix()
                    .baselineApproval()
                    .pointsTo(report.matrix().candidateApproval())
                    .map(BigDecimal::abs)),
    /** The rise of the bad rate among the approved. */
    BAD_RATE("bad-rate", report -> report.baselineBadRate().pointsTo(report.candidateBadRate()));

    private final String word;
    private final Function<RegressionReport, Optional<BigDecimal>> value;

    Measure(String word, Function<RegressionReport, Optional<BigDecimal>> value) {
        this.word = word;
        this.value = value;
    }

    public String word() {
        return word;
    }

    /** Measured in percentage points. */
    public boolean isRate() {
        return this == APPROVAL_RATE || this == BAD_RATE;
    }

    static Optional<Measure> of(String word) {
        return Stream.of(values()).filter(measure -> measure.word.equals(word)).findFirst();
    }

    Optional<BigDecimal> in(RegressionReport report) {
        return value.apply(report);
    }

    private static Optional<BigDecimal> count(long value) {
        return Optional.of(BigDecimal.valueOf(value));
    }
}
