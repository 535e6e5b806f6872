package io.hengce.simulation.report.decisions;

import io.hengce.flow.value.Value;
import io.hengce.simulation.report.excel.InertText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** Writes values into cells of their type. A number that a spreadsheet would round stays exact, as a text. One thread. */
final class SheetCells implements Value.Cases<Boolean> {

    /** More digits than these are not kept by a spreadsheet's numbers. */
    private static final int DIGITS = 15;

    private final Worksheet sheet;
    private int row;
    private int column;

    SheetCells(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(int atRow, int atColumn, Value value) {
        row = atRow;
        column = atColumn;
        value.accept(this);
    }

    @Override
    public Boolean missing() {
        return false;
    }

    @Override
    public Boolean number(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        if (exact.precision() > DIGITS) {
            return text(exact.toPlainString());
        }
        sheet.value(row, column, exact);
        return true;
    }

    @Override
    public Boolean text(String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, InertText.typed(text));
        }
        return true;
    }

    @Override
    public Boolean truth(boolean truth) {
        sheet.value(row, column, truth);
        return true;
    }

    @Override
    public Boolean date(LocalDate date) {
        sheet.value(row, column, date);
        return true;
    }

    @Override
    public Boolean dateTime(OffsetDateTime time) {
        return text(time.toString());
    }

    @Override
    public Boolean list(List<Value> elements) {
        return text(new Value.ListValue(elements).toString());
    }

    @Override
    public Boolean record(Map<String, Value> members) {
        return text(new Value.RecordValue(members).toString());
    }
}
