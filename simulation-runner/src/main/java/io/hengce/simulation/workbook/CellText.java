package io.hengce.simulation.workbook;

import io.hengce.flow.value.Value;
import io.hengce.simulation.report.Unseen;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text of the document as a cell's value: numbers as numbers and days as days, where a spreadsheet keeps them exactly. */
final class CellText {

    /** A spreadsheet's numbers keep no more. */
    private static final int DIGITS = 15;

    private static final int DECIMALS = 60;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,60}(\\.\\d{1,60})?");

    /** How workbooks write characters by their numbers, which every text that looks so would be taken for. */
    private static final Pattern NUMBERED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    /** Before, spreadsheets do not agree which day a number is. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private CellText() {}

    static Value value(CellKind kind, String text) {
        if (text.isEmpty()) {
            return Value.Missing.MISSING;
        }
        return switch (kind) {
            case CONDITION, EXPRESSION ->
                number(text)
                        .filter(number -> plain(number).equals(text))
                        .<Value>map(Value::of)
                        .orElseGet(() -> words(text));
            case NUMBER, WHOLE -> number(text).<Value>map(Value::of).orElseGet(() -> words(text));
            case DATE -> day(text).<Value>map(Value.DateValue::new).orElseGet(() -> words(text));
            case TEXT -> words(text);
        };
    }

    /** What is read from the cell where nobody changed it. */
    static String asRead(CellKind kind, String text) {
        var value = value(kind, text);
        if (value instanceof Value.NumberValue number) {
            return plain(number.number());
        }
        return value instanceof Value.TextValue ? trimmed(Unseen.shown(text)) : text;
    }

    static String trimmed(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text)
                .filter(each -> NUMBER.matcher(each).matches())
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.precision() <= DIGITS && Math.abs(number.scale()) <= DECIMALS);
    }

    private static Value words(String text) {
        return Value.of(NUMBERED.matcher(text).replaceAll("_x005F_$1"));
    }
}
