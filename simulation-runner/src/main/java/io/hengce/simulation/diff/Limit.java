package io.hengce.simulation.diff;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much may change before a regression fails, e.g. {@code changed=0}, {@code outcomes=1%}, {@code approval-rate=0.5pp}.
 *
 * @param text as the user wrote it
 * @param bound the largest value that passes, in {@code unit}
 */
public record Limit(String text, Measure measure, BigDecimal bound, Unit unit) {

    private static final Pattern FORM = Pattern.compile("([a-z-]{1,20})=([0-9]{1,9}(?:\\.[0-9]{1,4})?)(%|pp)?");

    /** Absent where the text is no limit. */
    public static Optional<Limit> parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var unit = Unit.of(Optional.ofNullable(parts.group(3)).orElse(""));
        var bound = new BigDecimal(parts.group(2));
        return Measure.of(parts.group(1))
                .filter(measure -> measure.isRate() == (unit == Unit.POINTS))
                .map(measure -> new Limit(text.strip(), measure, bound, unit));
    }

    /** What the report measures, in this limit's unit; absent where there is nothing to measure. */
    public Optional<BigDecimal> measured(RegressionReport report) {
        var total = report.matrix().total().count();
        return measure.in(report).flatMap(value -> switch (unit) {
            case COUNT, POINTS -> Optional.of(value);
            case PERCENT ->
                new Share(value.longValueExact(), total)
                        .rate()
                        .map(rate -> rate.movePointRight(2))
                        .or(() -> Optional.of(BigDecimal.ZERO));
        });
    }

    public boolean isPassedBy(RegressionReport report) {
        return measured(report).map(value -> value.compareTo(bound) > 0).orElse(false);
    }

    /** What a bound is counted in. */
    public enum Unit {
        COUNT(""),
        PERCENT("%"),
        POINTS("pp");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        static Unit of(String sign) {
            return "%".equals(sign) ? PERCENT : "pp".equals(sign) ? POINTS : COUNT;
        }
    }
}
