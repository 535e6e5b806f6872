package io.hengce.simulation.samples.excel;

import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.Cell.BooleanCell;
import io.hengce.simulation.samples.cells.Cell.DateCell;
import io.hengce.simulation.samples.cells.Cell.NumberCell;
import io.hengce.simulation.samples.cells.Cell.RefusedCell;
import io.hengce.simulation.samples.cells.Cell.TextCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells as the workbook means them: formulas and errors are no values, a number that is shown as a date is one. One per pass. */
final class ExcelCells {

    private static final int EXACT = 15;
    private static final int MOST = 17;
    private static final int SHOWN_DIGITS = 64;
    /** No double has more that count. */
    private static final int MOST_DECIMALS = 400;

    /** 1900 was no leap year, but Excel has its 29 February as day 60: before, nobody knows which day is meant. */
    private static final long FIRST_SURE_DAY = 61;

    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST_DAY = 2_958_465;
    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final boolean from1904;
    private final Map<String, Boolean> dates = new HashMap<>();

    ExcelCells(boolean from1904) {
        this.from1904 = from1904;
    }

    Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getFormula() == null && cell.getRawValue() == null) {
            return Cell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> text(cell.getText());
            case BOOLEAN -> new BooleanCell((Boolean) cell.getValue());
            case NUMBER -> number(cell);
            case ERROR -> error(String.valueOf(cell.getRawValue()));
            case FORMULA -> formula(cell);
        };
    }

    /** A text that a formula once gave may stand without its formula. */
    private static Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        var formula = cell.getFormula();
        return formula == null ? text(cell.getText()) : new RefusedCell("SAMPLE_FORMULA", "=" + formula);
    }

    private static Cell error(String raw) {
        return new RefusedCell(raw.startsWith("#") ? "SAMPLE_ERROR_CELL" : "SAMPLE_NOT_FINITE", raw);
    }

    /** Excel writes control characters as their numbers. */
    private static Cell text(String text) {
        return new TextCell(
                text.contains("_x")
                        ? ESCAPED.matcher(text)
                                .replaceAll(match -> Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                        : text);
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        var raw = (BigDecimal) cell.getValue();
        var value = raw.doubleValue();
        if (Double.isInfinite(value)) {
            return new RefusedCell("SAMPLE_NOT_FINITE", cut(cell.getRawValue()));
        }
        var number = raw.precision() <= EXACT ? raw : shortest(value);
        if (number.scale() > MOST_DECIMALS) {
            return new RefusedCell("SAMPLE_TINY_NUMBER", cut(cell.getRawValue()));
        }
        if (isDate(cell)) {
            return date(number);
        }
        return new NumberCell(number.stripTrailingZeros());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), SHOWN_DIGITS));
    }

    /** The shortest decimal that means the same double. */
    private static BigDecimal shortest(double value) {
        var exact = new BigDecimal(value);
        for (var digits = EXACT; digits < MOST; digits++) {
            var rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(MOST));
    }

    private boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null || id == 0) {
            return false;
        }
        var given = cell.getDataFormatString();
        var format = given == null ? "" : given;
        return dates.computeIfAbsent(id + " " + format, none -> NumberFormats.isDate(id, format));
    }

    private Cell date(BigDecimal serial) {
        var days = serial.setScale(0, RoundingMode.FLOOR).longValue();
        if (days < (from1904 ? 0 : FIRST_SURE_DAY) || days > LAST_DAY) {
            return new RefusedCell("SAMPLE_BAD_SERIAL", cut(serial.toPlainString()));
        }
        var milliseconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(MILLISECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        var day = (from1904 ? ZERO_1904 : ZERO_1900).plusDays(days);
        return new DateCell(LocalDateTime.of(day, LocalTime.MIDNIGHT).plusNanos(milliseconds * 1_000_000));
    }
}
