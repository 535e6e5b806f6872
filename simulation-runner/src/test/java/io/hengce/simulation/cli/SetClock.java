package io.hengce.simulation.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when it is told to, and by a fixed step with every look at it. */
final class SetClock extends Clock {

    private final long step;
    private long millis;

    SetClock(long step) {
        this.step = step;
    }

    void pass(long more) {
        millis += more;
    }

    @Override
    public Instant instant() {
        millis += step;
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
