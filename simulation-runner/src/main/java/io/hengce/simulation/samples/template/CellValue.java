package io.hengce.simulation.samples.template;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.json.ListCells;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;

/** Writes a value into a cell of a workbook as that cell is read again. */
record CellValue(Field field, Cell cell) implements Value.Cases<Boolean> {

    private static final int KEPT_DIGITS = 15;

    /** A value as the cell of a text file. */
    static String text(Field field, Value value) {
        if (value instanceof Value.DateTimeValue at) {
            return TimeText.write(at.time());
        }
        var nested = value instanceof Value.ListValue || value instanceof Value.RecordValue;
        return value.isMissing() ? "" : nested ? ListCells.write(field, value) : value.toString();
    }

    @Override
    public Boolean missing() {
        return false;
    }

    @Override
    public Boolean number(BigDecimal number) {
        if (number.stripTrailingZeros().precision() > KEPT_DIGITS) {
            return text(number.toPlainString());
        }
        cell.setCellValue(number.doubleValue());
        return true;
    }

    @Override
    public Boolean text(String text) {
        cell.setCellValue(text);
        return true;
    }

    @Override
    public Boolean truth(boolean truth) {
        cell.setCellValue(truth);
        return true;
    }

    @Override
    public Boolean date(LocalDate date) {
        cell.setCellValue(date);
        return true;
    }

    @Override
    public Boolean dateTime(OffsetDateTime time) {
        return text(text(field, new Value.DateTimeValue(time)));
    }

    @Override
    public Boolean list(List<Value> elements) {
        return text(text(field, new Value.ListValue(elements)));
    }

    @Override
    public Boolean record(Map<String, Value> members) {
        return text(text(field, new Value.RecordValue(members)));
    }
}
