package io.hengce.flow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.TraceStep.Branched;
import io.hengce.flow.decision.TraceStep.Passed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A trace that is made when it is read is the trace that would have been made at once. */
final class TraceTest {

    private static final List<TraceStep> STEPS = List.of(new Passed("start"), new Branched("way", "yes"));
    private static final List<NodeWhy> WHYS = List.of(new NodeWhy.Ports("way", List.of()));

    private final AtomicInteger made = new AtomicInteger();
    private final Trace later = Trace.later(
            () -> {
                made.incrementAndGet();
                return new Trace.Parts(STEPS, WHYS);
            },
            Optional.empty(),
            Map.of());

    @Test
    void isTheTraceThatIsMadeAtOnce() {
        var atOnce = new Trace(STEPS, Optional.empty(), WHYS, Map.of());

        assertThat(later).isEqualTo(atOnce).hasSameHashCodeAs(atOnce).hasToString(atOnce.toString());
        assertThat(atOnce).isEqualTo(later);
        assertThat(later.why("way")).contains(WHYS.get(0));
    }

    @Test
    void isNotMadeBeforeItIsRead() {
        assertThat(new Trace(later.steps(), later.fault(), later.whys(), later.micros()))
                .isNotNull();

        assertThat(made).hasValue(0);
    }

    @Test
    void isMadeOnceForAllThreads() {
        var read = IntStream.range(0, 64)
                .parallel()
                .mapToObj(thread -> later.steps().get(thread % 2))
                .distinct()
                .toList();

        assertThat(read).containsExactlyInAnyOrderElementsOf(STEPS);
        assertThat(later.whys()).isEqualTo(WHYS);
        assertThat(made).hasValue(1);
    }
}
