package io.hengce.designer.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AutosavePauseTest {

    @Test
    void keepsLargeFlowsLessOftenButNeverWaitsLongerThanFiveSeconds() {
        assertThat(Autosave.pauseMillis(0)).isEqualTo(600);
        assertThat(Autosave.pauseMillis(40)).isEqualTo(600);
        assertThat(Autosave.pauseMillis(400)).isEqualTo(2_000);
        assertThat(Autosave.pauseMillis(9_000)).isEqualTo(5_000);
    }
}
