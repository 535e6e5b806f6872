package io.hengce.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdleTest {

    private final Idle<String> idle = new Idle<>();

    @Test
    void givesWhatWasPutOnceOnly() {
        idle.put("one");

        assertThat(idle.take()).contains("one");
        assertThat(idle.take()).isEmpty();
    }

    @Test
    void keepsOneAThread() {
        idle.put("one");
        idle.put("other");

        assertThat(idle.take()).contains("other");
        assertThat(idle.take()).isEmpty();
    }
}
