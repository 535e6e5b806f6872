package io.hengce.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Calls that hang, on real threads: every wait ends by its budget or by an event. */
final class WorkerCallsTest {

    private static final SourceTerms TERMS = new SourceTerms(Duration.ofMillis(50), 0, Optional.empty());
    private static final SourceRequest REQUEST = Vendor.request("{}");

    @Test
    void aStuckVendorHoldsNoDecisionAndNoMoreThreadsThanItMay() {
        var free = new CountDownLatch(1);
        DataSource stuck = (request, within) -> {
            waitFor(free);
            return Vendor.says("{}");
        };
        var guard = new GuardSettings(1, 100, 100, Duration.ofSeconds(30), 0);
        var sources = LiveSources.of(List.of(new NamedSource("bureau", stuck, guard)), SourceTime.of(System::nanoTime));

        assertThat(sources.ask("bureau", REQUEST, TERMS).answer())
                .isEqualTo(new SourceAnswer.Failed(SourceFailure.TIMEOUT, "no answer in time"));
        assertThat(sources.ask("bureau", REQUEST, TERMS).answer())
                .isEqualTo(new SourceAnswer.Failed(SourceFailure.BULKHEAD_FULL, "too many requests are under way"));
        free.countDown();
        assertThat(sources.health().get(0).failures()).isEqualTo(Map.of("timeout", 1L, "bulkhead_full", 1L));
    }

    /** As bad libraries do: interrupted or not, it goes on. */
    private static void waitFor(CountDownLatch latch) {
        var isOver = false;
        while (!isOver) {
            try {
                latch.await();
                isOver = true;
            } catch (InterruptedException e) {
                isOver = false;
            }
        }
    }

    @Test
    void aVendorThatThrowsIsAFailure() {
        DataSource broken = (request, within) -> {
            throw new IllegalStateException("secret of the vendor");
        };
        var sources = LiveSources.of(List.of(NamedSource.of("bureau", broken)), SourceTime.of(System::nanoTime));

        assertThat(sources.ask("bureau", REQUEST, TERMS).answer())
                .isEqualTo(new SourceAnswer.Failed(SourceFailure.UNKNOWN, "java.lang.IllegalStateException"));
    }
}
