package io.hengce.engine.source;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.hengce.flow.json.SourceJson;
import java.time.Duration;
import java.util.Optional;

/** Keeps answers by what was asked, whoever asked; how old they may be is for each question to say. Safe for many threads. */
final class SourceCache {

    private static final Duration LONGEST = Duration.ofDays(31);

    private final SourceTime time;
    private final Cache<String, Kept> answers;

    SourceCache(SourceTime time, int entries) {
        this.time = time;
        this.answers = Caffeine.newBuilder()
                .maximumSize(entries)
                .expireAfterWrite(LONGEST)
                .ticker(time::nanoseconds)
                .executor(Runnable::run)
                .build();
    }

    Optional<SourceAnswer> find(SourceRequest request, Duration maxAge) {
        return Optional.ofNullable(answers.getIfPresent(key(request)))
                .filter(kept -> time.nanoseconds() - kept.since() <= maxAge.toNanos())
                .map(Kept::answer);
    }

    void keep(SourceRequest request, SourceAnswer answer) {
        answers.put(key(request), new Kept(answer, time.nanoseconds()));
    }

    /** The whole text, not its hash: nobody can make two questions share an answer. */
    private static String key(SourceRequest request) {
        return SourceJson.canonical(request.data());
    }

    private record Kept(SourceAnswer answer, long since) {}
}
