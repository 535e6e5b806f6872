package io.hengce.engine.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Time that passes when it is told to; calls run on the caller's thread and are late when it passed them by. One thread. */
final class HandTime implements SourceTime, Calls {

    private final List<Duration> pauses = new ArrayList<>();
    private long now = 7;

    void pass(Duration time) {
        now += time.toNanos();
    }

    List<Duration> pauses() {
        return pauses;
    }

    @Override
    public long nanoseconds() {
        return now;
    }

    @Override
    public void pause(Duration time) {
        pauses.add(time);
        pass(time);
    }

    @Override
    public SourceAnswer within(Duration time, Supplier<SourceAnswer> call, Runnable after) {
        var end = now + time.toNanos();
        var answer = call.get();
        after.run();
        if (now <= end) {
            return answer;
        }
        now = end;
        return new SourceAnswer.Failed(SourceFailure.TIMEOUT, "late");
    }
}
