package io.hengce.engine.source;

import java.time.Duration;

/**
 * A source that cannot hold a decision: every call has its share of the budget, a retry is made only where it may help, answers are kept while they are young enough, and a
 * source that is down is left alone. Safe for many threads.
 */
final class GuardedSource {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final int LARGEST_PAUSE = 10;

    private final String name;
    private final DataSource source;
    private final SourceTime time;
    private final Calls calls;
    private final Gate gate;
    private final SourceCache cache;
    private final SourceCounts counts = new SourceCounts();

    GuardedSource(NamedSource named, SourceTime time, Calls calls) {
        this.name = named.name();
        this.source = named.source();
        this.time = time;
        this.calls = calls;
        this.gate = new Gate(name, named.guard(), time);
        this.cache = new SourceCache(time, named.guard().cacheEntries());
    }

    SourceReply ask(SourceRequest request, SourceTerms terms) {
        var reply = terms.maxAge()
                .flatMap(age -> cache.find(request, age))
                .map(SourceReply::cached)
                .orElseGet(() -> call(request, terms));
        counts.count(reply);
        if (terms.maxAge().isPresent() && !reply.isCached() && reply.answer() instanceof SourceAnswer.Answered answer) {
            cache.keep(request, answer);
        }
        return reply;
    }

    SourceHealth health() {
        return counts.health(name, gate.state());
    }

    /** What is left of the budget is shared evenly by the attempts that are left, so that a source that hangs once is asked again. */
    private SourceReply call(SourceRequest request, SourceTerms terms) {
        var end = time.nanoseconds() + terms.budget().toNanos();
        var most = terms.retries() + 1;
        for (var attempt = 1; ; attempt++) {
            var share = Duration.ofNanos((end - time.nanoseconds()) / (most - attempt + 1));
            var answer = gate.call(calls, share, () -> source.ask(request, share));
            var isOver = attempt == most
                    || !isWorthRetrying(answer)
                    || !pause(attempt, Duration.ofNanos(end - time.nanoseconds()));
            if (isOver) {
                return new SourceReply(answer, isAsked(answer) ? attempt : attempt - 1, false);
            }
        }
    }

    /** Twice as long each time, but never more than a tenth of what is left. False where nothing is left. */
    private boolean pause(int attempt, Duration left) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        var longest = left.dividedBy(LARGEST_PAUSE);
        if (longest.isNegative() || longest.isZero()) {
            return false;
        }
        time.pause(pause.compareTo(longest) < 0 ? pause : longest);
        return true;
    }

    private static boolean isWorthRetrying(SourceAnswer answer) {
        return answer instanceof SourceAnswer.Failed failed && failed.failure().isWorthRetrying();
    }

    private static boolean isAsked(SourceAnswer answer) {
        return !(answer instanceof SourceAnswer.Failed failed
                && (failed.failure() == SourceFailure.BREAKER_OPEN || failed.failure() == SourceFailure.BULKHEAD_FULL));
    }
}
