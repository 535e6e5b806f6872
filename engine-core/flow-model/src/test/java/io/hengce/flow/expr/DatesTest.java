package io.hengce.flow.expr;

import static io.hengce.flow.expr.LoanScope.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2022-02-28, 17, 215, 6574",
        "2004-02-29, 2022-03-01, 18, 216, 6575",
        "2004-02-29, 2024-02-28, 19, 239, 7304",
        "2004-02-29, 2024-02-29, 20, 240, 7305",
        "2000-06-15, 2018-06-14, 17, 215, 6573",
        "2000-06-15, 2018-06-15, 18, 216, 6574",
        "2026-01-31, 2026-02-28, 0, 0, 28",
        "2026-01-31, 2026-03-01, 0, 1, 29",
        "2018-06-15, 2000-06-15, -18, -216, -6574",
        "2018-06-14, 2000-06-15, -17, -215, -6573",
        "2022-02-28, 2004-02-29, -17, -215, -6574",
        "2026-01-01, 2026-01-01, 0, 0, 0"
    })
    void countsWholePeriods(String from, String to, String years, String months, String days) {
        assertThat(between("years", from, to)).isEqualTo(years);
        assertThat(between("months", from, to)).isEqualTo(months);
        assertThat(between("days", from, to)).isEqualTo(days);
    }

    private static String between(String unit, String from, String to) {
        return value("%s between(date(\"%s\"), date(\"%s\"))".formatted(unit, from, to))
                .toString();
    }

    @Test
    void takesTheDateInTheOffsetOfTheValue() {
        var text = "date(applied)";

        assertThat(value(text, "applied", OffsetDateTime.parse("2026-01-31T23:30:00-05:00")))
                .hasToString("2026-01-31");
        assertThat(value(text, "applied", OffsetDateTime.parse("2026-02-01T12:30:00+08:00")))
                .hasToString("2026-02-01");
        assertThat(value("date(decision_time)", "decision_time", OffsetDateTime.parse("2026-02-01T00:00:00+08:00")))
                .hasToString("2026-02-01");
    }

    @Test
    void comparesInstants() {
        assertThat(value(
                        "applied < date and time(\"2026-02-01T00:00:00+08:00\")",
                        "applied",
                        OffsetDateTime.parse("2026-01-31T16:00:00Z")))
                .hasToString("false");
    }
}
