package io.hengce.engine.run;

import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When an application is decided, in the product's zone; worked out when something asks, which most flows do not. One per run, one thread at a time. */
final class Moment implements Supplier<Value> {

    private final OffsetDateTime given;
    /** Null until it is asked for. */
    private @Nullable OffsetDateTime there;

    private @Nullable LocalDate date;

    Moment(OffsetDateTime given) {
        this.given = given;
    }

    /** The value of the decision's time. */
    @Override
    public Value get() {
        return new Value.DateTimeValue(time());
    }

    LocalDate date() {
        var known = date;
        if (known == null) {
            known = time().toLocalDate();
            date = known;
        }
        return known;
    }

    private OffsetDateTime time() {
        var known = there;
        if (known == null) {
            known = ZoneTime.of(given);
            there = known;
        }
        return known;
    }
}
