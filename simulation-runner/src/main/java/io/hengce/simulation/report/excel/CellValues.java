package io.hengce.simulation.report.excel;

import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Writes values into cells of their type, false where there is nothing to write. A number that a spreadsheet would round stays exact, as a text. */
public record CellValues(SheetCell cell) implements Value.Cases<Boolean> {

    /** More digits than these are not kept by a spreadsheet's numbers. */
    private static final int DIGITS = 15;

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
        cell.number(exact);
        return true;
    }

    @Override
    public Boolean text(String text) {
        if (text.isEmpty()) {
            return false;
        }
        cell.text(InertText.typed(text));
        return true;
    }

    @Override
    public Boolean truth(boolean truth) {
        cell.truth(truth);
        return true;
    }

    @Override
    public Boolean date(LocalDate date) {
        cell.date(date);
        return true;
    }

    @Override
    public Boolean dateTime(OffsetDateTime time) {
        return text(TimeText.write(time));
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
