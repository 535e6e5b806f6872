package io.hengce.designer.run;

import io.hengce.flow.value.TimeText;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;

/**
 * A point in time as people write it: date and time of day, and the offset only where it is not that of the own zone.
 *
 * @param zone the own one
 */
record TypedTime(ZoneId zone) {

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter();
    private static final DateTimeFormatter EITHER = new DateTimeFormatterBuilder()
            .append(LOCAL)
            .optionalStart()
            .appendLiteral(' ')
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(LOCAL)
            .appendLiteral(' ')
            .appendOffsetId()
            .toFormatter();

    String show(OffsetDateTime time) {
        return time.equals(here(time.toLocalDateTime())) ? LOCAL.format(time) : WITH_OFFSET.format(time);
    }

    /** In RFC 3339; what is no time stays as it is typed. */
    String read(String typed) {
        var text = typed.strip();
        try {
            var read = EITHER.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return TimeText.write(read instanceof OffsetDateTime time ? time : here((LocalDateTime) read));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private OffsetDateTime here(LocalDateTime time) {
        return time.atZone(zone).toOffsetDateTime();
    }
}
