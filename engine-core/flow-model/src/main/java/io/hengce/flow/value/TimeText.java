package io.hengce.flow.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates (ISO 8601) and points in time (RFC 3339) as text, years 1900 to 2200. */
public final class TimeText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    private TimeText() {}

    /** The date, e.g. of {@code 2026-01-31}; empty when there is no such day or its year is out of bounds. */
    public static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> inBounds(date.getYear()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The point in time, e.g. of {@code 2026-01-31T08:00:00+08:00}; empty when there is none or its year is out of bounds. */
    public static Optional<OffsetDateTime> dateTime(String text) {
        if (!DATE_TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text)).filter(time -> inBounds(time.getYear()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public static boolean inBounds(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** RFC 3339, seconds always written. */
    public static String write(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
