package io.hengce.designer.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.value.TimeText;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedTimeTest {

    private final TypedTime times = new TypedTime(ZoneId.of("Asia/Shanghai"));

    @Test
    void leavesOutTheOffsetOfItsOwnZone() {
        assertThat(shown("2026-01-31T08:00:00+08:00")).isEqualTo("2026-01-31 08:00:00");
        assertThat(shown("2026-01-31T00:00:00Z")).isEqualTo("2026-01-31 00:00:00 Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31T08:00:00+08:00",
                "2026-01-31T08:00:00.123456789+08:00",
                "2026-01-31T00:00:00Z",
                "1991-09-15T01:30:00+08:00",
                "1991-09-15T01:30:00+09:00"
            })
    void keepsEveryTimeAsItIs(String written) {
        assertThat(times.read(shown(written))).isEqualTo(written);
    }

    @Test
    void readsWhatIsTypedWithoutSecondsAndWithAnOffset() {
        assertThat(times.read(" 2026-01-31 08:00 ")).isEqualTo("2026-01-31T08:00:00+08:00");
        assertThat(times.read("2026-01-31 08:00 +01:00")).isEqualTo("2026-01-31T08:00:00+01:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "today", "2026-02-30 08:00", "2026-01-31 25:00", "2026-01-31T08:00:00+08:00", "2026-01-31"})
    void leavesWhatItDoesNotReadAsItIsTyped(String typed) {
        assertThat(times.read(typed)).isEqualTo(typed);
    }

    private String shown(String written) {
        return times.show(TimeText.dateTime(written).orElseThrow());
    }
}
