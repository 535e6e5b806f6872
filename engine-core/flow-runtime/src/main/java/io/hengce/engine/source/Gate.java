package io.hengce.engine.source;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.hengce.engine.source.SourceAnswer.Failed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets calls to one source pass, or not: breaker and bulkhead. Safe for many threads. */
final class Gate {

    private final SourceTime time;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    Gate(String name, GuardSettings settings, SourceTime time) {
        this.time = time;
        breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .clock(new TickingClock(time))
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(settings.window())
                        .failureRateThreshold(settings.failures())
                        .waitDurationInOpenState(settings.open())
                        .permittedNumberOfCallsInHalfOpenState(Math.min(3, settings.window()))
                        .build());
        bulkhead = Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.parallel())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    /** {@code closed}, {@code open} or {@code half_open}. */
    String state() {
        return breaker.getState().name().toLowerCase(Locale.ROOT);
    }

    /** One call through the gate. Who hangs keeps the place that was taken until the call is over. */
    SourceAnswer call(Calls calls, Duration within, Supplier<SourceAnswer> call) {
        if (!breaker.tryAcquirePermission()) {
            return new Failed(SourceFailure.BREAKER_OPEN, "the breaker is " + state());
        }
        if (!bulkhead.tryAcquirePermission()) {
            breaker.releasePermission();
            return new Failed(SourceFailure.BULKHEAD_FULL, "too many requests are under way");
        }
        var from = time.nanoseconds();
        var answer = calls.within(within, call, bulkhead::onComplete);
        answer.accept(new Verdict(time.nanoseconds() - from));
        return answer;
    }

    /** Tells the breaker what came of a call. */
    private final class Verdict implements SourceAnswer.Cases<Boolean> {
        private final long took;

        private Verdict(long took) {
            this.took = took;
        }

        @Override
        public Boolean answered(SourceAnswer.Answered answer) {
            breaker.onSuccess(took, TimeUnit.NANOSECONDS);
            return true;
        }

        @Override
        public Boolean failed(Failed answer) {
            if (answer.failure() == SourceFailure.BULKHEAD_FULL) {
                breaker.releasePermission();
            } else if (answer.failure().isFaultOfSource()) {
                breaker.onError(took, TimeUnit.NANOSECONDS, new IllegalStateException(answer.what()));
            } else {
                breaker.onSuccess(took, TimeUnit.NANOSECONDS);
            }
            return false;
        }
    }

    /** A clock that goes by the time that was handed in; what day it shows means nothing. */
    private static final class TickingClock extends Clock {
        private final SourceTime time;

        private TickingClock(SourceTime time) {
            this.time = time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plusNanos(time.nanoseconds());
        }
    }
}
