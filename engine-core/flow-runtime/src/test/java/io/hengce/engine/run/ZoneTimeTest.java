package io.hengce.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in which the clocks of the zone were changed, and years in which they were not. */
final class ZoneTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-15T10:00:00+08:00",
                "2026-06-15T23:30:00-05:00",
                "2026-12-31T16:00:00Z",
                "1991-09-14T16:59:59Z",
                "1991-09-14T17:00:00Z",
                "1988-07-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "1900-01-01T00:00:00Z",
                "9999-12-31T23:59:59+18:00"
            })
    void isTheTimeThatTheClocksInTheZoneShow(String text) {
        var time = OffsetDateTime.parse(text);

        assertThat(ZoneTime.of(time).toString())
                .isEqualTo(time.atZoneSameInstant(FlowLogic.ZONE)
                        .toOffsetDateTime()
                        .toString());
    }
}
