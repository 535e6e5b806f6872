package io.hengce.scoring.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.source.DataSource;
import io.hengce.engine.source.GuardSettings;
import io.hengce.engine.source.LiveSources;
import io.hengce.engine.source.NamedSource;
import io.hengce.engine.source.SourceAnswer;
import io.hengce.engine.source.SourceFailure;
import io.hengce.engine.source.SourceRequest;
import io.hengce.engine.source.SourceTerms;
import io.hengce.engine.source.SourceTime;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.SourceJson;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MeteredSourcesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private MeteredSources sources(SourceAnswer answer) {
        DataSource source = (request, within) -> answer;
        var guard = new GuardSettings(4, 50, 2, Duration.ofSeconds(30), 10);
        var live = LiveSources.of(List.of(new NamedSource("bureau", source, guard)), SourceTime.of(System::nanoTime));
        return new MeteredSources(live, meters);
    }

    private static SourceAnswer score() {
        return new SourceAnswer.Answered(
                SourceJson.read("{\"score\":7}".getBytes(UTF_8)).get());
    }

    private static SourceAnswer down() {
        return new SourceAnswer.Failed(SourceFailure.DOWN, "as told");
    }

    private void ask(MeteredSources sources, String id, Optional<Duration> age) {
        sources.ask("bureau", request(id), new SourceTerms(Duration.ofSeconds(20), 0, age));
    }

    private static SourceRequest request(String id) {
        return new SourceRequest(
                id, (JsonObject) SourceJson.read("{}".getBytes(UTF_8)).get());
    }

    private long requests(String result) {
        return meters.find(MeteredSources.REQUESTS).tag("source", "bureau").tag("result", result).timers().stream()
                .mapToLong(timer -> timer.count())
                .sum();
    }

    private double breaker(String state) {
        return meters.get(MeteredSources.BREAKER)
                .tag("source", "bureau")
                .tag("state", state)
                .gauge()
                .value();
    }

    @Test
    void countsAndTimesWhatIsAnsweredAndWhatTheCacheKnew() {
        var sources = sources(score());

        ask(sources, "A", Optional.of(Duration.ofMinutes(1)));
        ask(sources, "A", Optional.of(Duration.ofMinutes(1)));

        assertThat(requests("answered")).isEqualTo(1);
        assertThat(requests("cached")).isEqualTo(1);
        assertThat(meters.get(MeteredSources.REQUESTS)
                        .tag("result", "answered")
                        .timer()
                        .totalTime(TimeUnit.NANOSECONDS))
                .isPositive();
        assertThat(breaker("closed")).isEqualTo(1);
        assertThat(breaker("open")).isZero();
    }

    @Test
    void countsFailuresByTheirWordAndTellsThatTheBreakerIsOpen() {
        var sources = sources(down());

        for (var id : List.of("A", "B", "C", "D")) {
            ask(sources, id, Optional.empty());
        }

        assertThat(requests("down")).isEqualTo(2);
        assertThat(requests("breaker_open")).isEqualTo(2);
        assertThat(breaker("open")).isEqualTo(1);
        assertThat(breaker("closed")).isZero();
    }
}
