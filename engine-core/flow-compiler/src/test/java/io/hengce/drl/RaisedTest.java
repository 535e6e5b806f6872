package io.hengce.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a run of the readable rules raises. */
final class RaisedTest {

    @Test
    void twoNodesMayPutTheSameBeforeAPersonAndOneNodeOnlyOnce() {
        var raised = new Raised();

        raised.review("n1", "queue[q0]");
        raised.review("n2", "queue[q0]");
        raised.review("n2", "queue[q0]");

        assertThat(raised.reviews()).containsExactly("queue[q0]", "queue[q0]");
    }
}
