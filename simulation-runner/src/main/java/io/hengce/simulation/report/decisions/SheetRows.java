package io.hengce.simulation.report.decisions;

import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import io.hengce.simulation.report.Wording;
import io.hengce.simulation.report.decisions.DecisionColumns.Column;
import io.hengce.simulation.report.excel.OutcomeFill;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook, written as its rows come: a header that stays in sight and filters, then rows. One thread. */
final class SheetRows {

    /** So many rows are in memory. */
    private static final int AT_ONCE = 1_000;

    private static final String HEADER = "DDF4FF";
    private static final double HEADER_HEIGHT = 32;

    private final Worksheet sheet;
    private final List<Column> columns;
    private final SheetCells cells;
    private int rows = 1;
    private int written = 1;

    SheetRows(Worksheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = new SheetCells(sheet);
        for (var column = 0; column < columns.size(); column++) {
            var header = columns.get(column).header();
            sheet.inlineString(0, column, header);
            sheet.width(column, columns.get(column).width());
            sheet.style(0, column)
                    .bold()
                    .fillColor(HEADER)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment(columns.get(column).isNumber() ? "right" : "left")
                    .indent(columns.get(column).isNumber() ? 0 : 1)
                    .set();
        }
        sheet.rowHeight(0, HEADER_HEIGHT);
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** The header is one of them. */
    int rows() {
        return rows;
    }

    void add(List<Value> values) throws IOException {
        for (var column = 0; column < values.size(); column++) {
            cells.write(rows, column, values.get(column));
        }
        rows++;
        if (rows - written == AT_ONCE) {
            format();
            sheet.flush();
        }
    }

    void colourOutcomes(int column, Wording wording) {
        if (rows == 1) {
            return;
        }
        var first = (char) ('A' + column) + "2";
        for (var outcome : Outcome.values()) {
            var rule = first + "=\"" + wording.outcome(outcome) + "\"";
            sheet.range(1, column, rows - 1, column)
                    .style()
                    .fillColor(OutcomeFill.of(outcome))
                    .set(new ConditionalFormattingExpressionRule(rule, true));
        }
    }

    void finish() throws IOException {
        format();
        sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
        sheet.finish();
    }

    private void format() {
        if (rows == written) {
            return;
        }
        for (var column = 0; column < columns.size(); column++) {
            var one = columns.get(column);
            var style = sheet.range(written, column, rows - 1, column).style().format(one.format());
            if (!one.isNumber()) {
                style.horizontalAlignment("left").indent(1);
            }
            style.set();
        }
        written = rows;
    }
}
