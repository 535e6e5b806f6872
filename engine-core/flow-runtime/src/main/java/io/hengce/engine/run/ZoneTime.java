package io.hengce.engine.run;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/** Times in the product's zone. Its clocks were last changed long ago; since then nothing has to be looked up. */
final class ZoneTime {

    private static final ZoneRules RULES = FlowLogic.ZONE.getRules();
    private static final boolean CHANGES = !RULES.getTransitionRules().isEmpty();
    private static final long SETTLED = RULES.getTransitions().stream()
            .mapToLong(change -> change.toEpochSecond())
            .max()
            .orElse(0);
    private static final ZoneOffset OFFSET = RULES.getOffset(Instant.ofEpochSecond(SETTLED));
    private static final LocalDateTime SETTLED_THERE = LocalDateTime.ofEpochSecond(SETTLED, 0, OFFSET);

    private ZoneTime() {}

    /** The same instant. */
    static OffsetDateTime of(OffsetDateTime time) {
        if (!CHANGES
                && time.getOffset().equals(OFFSET)
                && !time.toLocalDateTime().isBefore(SETTLED_THERE)) {
            return time;
        }
        return !CHANGES && time.toEpochSecond() >= SETTLED
                ? time.withOffsetSameInstant(OFFSET)
                : time.atZoneSameInstant(FlowLogic.ZONE).toOffsetDateTime();
    }
}
