package io.hengce.scoring.config;

import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.LiveSources;
import io.hengce.engine.source.SourceAnswer;
import io.hengce.engine.source.SourceReply;
import io.hengce.engine.source.SourceRequest;
import io.hengce.engine.source.SourceTerms;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Set;

/** Asks the sources and measures each request, as the node waits for it: how many, how long, and what became of them. Safe for many threads. */
final class MeteredSources implements DataSources {

    static final String REQUESTS = "hengce.source.requests";
    static final String BREAKER = "hengce.source.breaker";

    private static final List<String> STATES = List.of("closed", "half_open", "open");

    private final LiveSources sources;
    private final MeterRegistry meters;

    MeteredSources(LiveSources sources, MeterRegistry meters) {
        this.sources = sources;
        this.meters = meters;
        sources.names().forEach(source -> STATES.forEach(state -> gauge(source, state)));
    }

    /** One of the states of a source is 1, the others are 0. */
    private void gauge(String source, String state) {
        Gauge.builder(BREAKER, sources, live -> isIn(live, source, state) ? 1 : 0)
                .description("whether the breaker of a source is in this state")
                .tag("source", source)
                .tag("state", state)
                .register(meters);
    }

    private static boolean isIn(LiveSources live, String source, String state) {
        return live.health().stream()
                .anyMatch(each -> each.name().equals(source) && each.breaker().equals(state));
    }

    @Override
    public Set<String> names() {
        return sources.names();
    }

    @Override
    public SourceReply ask(String name, SourceRequest request, SourceTerms terms) {
        var start = Timer.start(meters);
        var reply = sources.ask(name, request, terms);
        start.stop(Timer.builder(REQUESTS)
                .description("requests of nodes to a source, with retries, and what became of them")
                .tag("source", name)
                .tag("result", reply.isCached() ? "cached" : result(reply.answer()))
                .register(meters));
        return reply;
    }

    private static String result(SourceAnswer answer) {
        return answer.accept(new SourceAnswer.Cases<>() {
            @Override
            public String answered(SourceAnswer.Answered answered) {
                return "answered";
            }

            @Override
            public String failed(SourceAnswer.Failed failed) {
                return failed.failure().word();
            }
        });
    }
}
