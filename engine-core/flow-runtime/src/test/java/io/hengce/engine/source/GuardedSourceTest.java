package io.hengce.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class GuardedSourceTest {

    private static final SourceRequest REQUEST = Vendor.request("{\"id\":\"a\"}");
    private static final SourceAnswer GOOD = Vendor.says("{\"score\":7}");

    private final HandTime time = new HandTime();

    private LiveSources sources(DataSource vendor, GuardSettings guard) {
        return LiveSources.of(List.of(new NamedSource("bureau", vendor, guard)), time, time);
    }

    private static SourceTerms terms(int millis, int retries) {
        return new SourceTerms(Duration.ofMillis(millis), retries, Optional.empty());
    }

    private static Supplier<SourceAnswer> fails(SourceFailure failure) {
        return () -> Vendor.fails(failure);
    }

    private SourceAnswer after(int millis) {
        time.pass(Duration.ofMillis(millis));
        return GOOD;
    }

    @Test
    void passesAnAnswerOn() {
        var reply = sources(new Vendor(() -> GOOD), GuardSettings.STANDARD).ask("bureau", REQUEST, terms(100, 3));

        assertThat(reply).isEqualTo(new SourceReply(GOOD, 1, false));
    }

    @Test
    void asksAgainWhereThatMayHelp() {
        var vendor = new Vendor(fails(SourceFailure.DOWN), fails(SourceFailure.DOWN), () -> GOOD);

        var reply = sources(vendor, GuardSettings.STANDARD).ask("bureau", REQUEST, terms(10_000, 3));

        assertThat(reply).isEqualTo(new SourceReply(GOOD, 3, false));
        assertThat(time.pauses()).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
    }

    @Test
    void doesNotAskAgainWhatWillBeRefusedAgain() {
        for (var failure :
                List.of(SourceFailure.REFUSED, SourceFailure.GARBAGE, SourceFailure.TOO_LARGE, SourceFailure.UNKNOWN)) {
            var reply =
                    sources(new Vendor(fails(failure)), GuardSettings.STANDARD).ask("bureau", REQUEST, terms(1_000, 3));

            assertThat(reply).isEqualTo(new SourceReply(Vendor.fails(failure), 1, false));
        }
    }

    @Test
    void neverTakesLongerThanItsBudget() {
        var vendor = new Vendor(() -> after(60_000));
        var from = time.nanoseconds();

        var reply = sources(vendor, GuardSettings.STANDARD).ask("bureau", REQUEST, terms(900, 2));

        assertThat(reply.attempts()).isEqualTo(3);
        assertThat(reply.answer()).isEqualTo(new SourceAnswer.Failed(SourceFailure.TIMEOUT, "late"));
        assertThat(Duration.ofNanos(time.nanoseconds() - from)).isLessThanOrEqualTo(Duration.ofMillis(900));
        assertThat(vendor.shares().get(0)).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void oneHangingCallLeavesTimeForAnother() {
        var vendor = new Vendor(() -> after(60_000), () -> after(100));

        var reply = sources(vendor, GuardSettings.STANDARD).ask("bureau", REQUEST, terms(900, 2));

        assertThat(reply).isEqualTo(new SourceReply(GOOD, 2, false));
    }

    @Test
    void keepsAnAnswerWhileItIsYoungEnough() {
        var vendor = new Vendor(() -> GOOD, () -> Vendor.says("{\"score\":8}"));
        var sources = sources(vendor, GuardSettings.STANDARD);
        var terms = new SourceTerms(Duration.ofSeconds(1), 0, Optional.of(Duration.ofMinutes(10)));
        var reordered = Vendor.request("{\"b\":1,\"a\":2}");

        sources.ask("bureau", Vendor.request("{\"a\":2,\"b\":1}"), terms);
        time.pass(Duration.ofMinutes(10));
        assertThat(sources.ask("bureau", reordered, terms)).isEqualTo(new SourceReply(GOOD, 0, true));

        time.pass(Duration.ofNanos(1));
        assertThat(sources.ask("bureau", reordered, terms).isCached()).isFalse();
        assertThat(vendor.shares()).hasSize(2);
    }

    @Test
    void keepsNoFailureAndAnswersNobodyFromTheCacheWhoDidNotAskForIt() {
        var vendor = new Vendor(fails(SourceFailure.REFUSED), () -> GOOD);
        var sources = sources(vendor, GuardSettings.STANDARD);
        var cached = new SourceTerms(Duration.ofSeconds(1), 0, Optional.of(Duration.ofMinutes(10)));

        sources.ask("bureau", REQUEST, cached);
        assertThat(sources.ask("bureau", REQUEST, cached).answer()).isEqualTo(GOOD);
        assertThat(sources.ask("bureau", REQUEST, terms(100, 0)).isCached()).isFalse();
        assertThat(vendor.shares()).hasSize(3);
    }

    @Test
    void leavesASourceAloneThatIsDownAndTriesItAgainLater() {
        var guard = new GuardSettings(16, 50, 4, Duration.ofSeconds(30), 0);
        var vendor = new Vendor(
                fails(SourceFailure.DOWN),
                fails(SourceFailure.DOWN),
                fails(SourceFailure.GARBAGE),
                fails(SourceFailure.TOO_LARGE),
                () -> GOOD);
        var sources = sources(vendor, guard);
        for (var call = 0; call < 4; call++) {
            sources.ask("bureau", REQUEST, terms(100, 0));
        }

        var refused = sources.ask("bureau", REQUEST, terms(100, 3));
        assertThat(refused)
                .isEqualTo(new SourceReply(
                        new SourceAnswer.Failed(SourceFailure.BREAKER_OPEN, "the breaker is open"), 0, false));
        assertThat(sources.health().get(0).breaker()).isEqualTo("open");

        time.pass(Duration.ofSeconds(31));
        assertThat(sources.ask("bureau", REQUEST, terms(100, 0)).answer()).isEqualTo(GOOD);
        assertThat(sources.health().get(0).breaker()).isEqualTo("half_open");
        sources.ask("bureau", REQUEST, terms(100, 0));
        sources.ask("bureau", REQUEST, terms(100, 0));
        assertThat(sources.health().get(0).breaker()).isEqualTo("closed");
    }

    @Test
    void whatASourceRefusesDoesNotCountAgainstIt() {
        var guard = new GuardSettings(16, 50, 2, Duration.ofSeconds(30), 0);
        var sources = sources(new Vendor(fails(SourceFailure.REFUSED)), guard);

        for (var call = 0; call < 5; call++) {
            sources.ask("bureau", REQUEST, terms(100, 0));
        }

        assertThat(sources.health().get(0).breaker()).isEqualTo("closed");
    }

    @Test
    void countsWhatBecameOfRequests() {
        var vendor = new Vendor(fails(SourceFailure.DOWN), () -> GOOD, fails(SourceFailure.GARBAGE));
        var sources = sources(vendor, GuardSettings.STANDARD);

        sources.ask("bureau", REQUEST, terms(1_000, 1));
        sources.ask("bureau", REQUEST, terms(1_000, 1));

        assertThat(sources.health())
                .containsExactly(new SourceHealth("bureau", "closed", 2, 0, 3, Map.of("garbage", 1L)));
    }
}
