package io.hengce.simulation.report.decisions;

import io.hengce.flow.value.Value;
import io.hengce.simulation.report.excel.CellValues;
import io.hengce.simulation.report.excel.SheetCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** The cells of a sheet, one after the other. Texts stand in their cells, so that memory does not grow with them. One thread. */
final class SheetCells implements SheetCell {

    private final Worksheet sheet;
    private final CellValues values = new CellValues(this);
    private int row;
    private int column;

    SheetCells(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(int atRow, int atColumn, Value value) {
        row = atRow;
        column = atColumn;
        value.accept(values);
    }

    @Override
    public void number(BigDecimal number) {
        sheet.value(row, column, number);
    }

    @Override
    public void text(String text) {
        sheet.inlineString(row, column, text);
    }

    @Override
    public void truth(boolean truth) {
        sheet.value(row, column, truth);
    }

    @Override
    public void date(LocalDate date) {
        sheet.value(row, column, date);
    }
}
