package io.hengce.engine.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what became of the requests to one source. Safe for many threads. */
final class SourceCounts implements SourceAnswer.Cases<Boolean> {

    private final LongAdder asked = new LongAdder();
    private final LongAdder cached = new LongAdder();
    private final LongAdder attempts = new LongAdder();
    private final Map<SourceFailure, LongAdder> failures = new EnumMap<>(SourceFailure.class);

    SourceCounts() {
        for (var failure : SourceFailure.values()) {
            failures.put(failure, new LongAdder());
        }
    }

    void count(SourceReply reply) {
        asked.increment();
        attempts.add(reply.attempts());
        if (reply.isCached()) {
            cached.increment();
        }
        reply.answer().accept(this);
    }

    @Override
    public Boolean answered(SourceAnswer.Answered answer) {
        return true;
    }

    @Override
    public Boolean failed(SourceAnswer.Failed answer) {
        failures.getOrDefault(answer.failure(), new LongAdder()).increment();
        return false;
    }

    SourceHealth health(String name, String breaker) {
        var byWord = new TreeMap<String, Long>();
        failures.forEach((failure, count) -> {
            if (count.sum() > 0) {
                byWord.put(failure.word(), count.sum());
            }
        });
        return new SourceHealth(name, breaker, asked.sum(), cached.sum(), attempts.sum(), byWord);
    }
}
