package io.hengce.simulation.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet that is one table: a title, a hint, headers that stay in sight and filter, then rows.
 *
 * @param fixed so many columns stay in sight too
 * @param printed so many columns are printed
 */
public record Table<T>(String title, String hint, int fixed, int printed, List<TableColumn<T>> columns) {

    private static final int GROUPS = 2;
    private static final int HEADERS = 3;
    private static final int MOST_LINES = 12;
    private static final float LINE_HEIGHT = 14;

    /** Where the first row of the table stands. */
    public static final int FIRST = 4;

    private static final Look TITLE = Look.TEXT.asBold().size(14);
    private static final Look HINT = Look.TEXT.colour(Look.MUTED).size(9);
    private static final Look HEADER =
            Look.TEXT.asBold().fill(Look.HEAD).wrapped().lined().indented();

    public Table(String title, String hint, List<TableColumn<T>> columns) {
        this(title, hint, 0, columns.size(), columns);
    }

    public Table {
        columns = List.copyOf(columns);
    }

    public void write(Page page, List<T> rows) {
        page.text(0, 0, title, TITLE);
        page.height(0, 26);
        page.text(1, 0, hint, HINT);
        groups(page);
        for (var column = 0; column < columns.size(); column++) {
            var one = columns.get(column);
            page.width(column, one.width());
            page.text(HEADERS, column, one.header(), one.isNumber() ? HEADER.right() : HEADER);
        }
        page.height(HEADERS, 32);
        var row = FIRST;
        for (var each : rows) {
            row(page, row++, each);
        }
        frame(page, row - 1);
    }

    /** As high as its longest wrapped text: not every spreadsheet finds that out by itself. */
    private void row(Page page, int row, T each) {
        var lines = 1;
        for (var column = 0; column < columns.size(); column++) {
            var one = columns.get(column);
            var value = one.cell().apply(each);
            page.value(row, column, value, one.look());
            lines = Math.max(lines, one.lines(value));
        }
        if (lines > 1) {
            page.height(row, Math.min(lines, MOST_LINES) * LINE_HEIGHT);
        }
    }

    /** Headers over several columns of one group. */
    private void groups(Page page) {
        var from = 0;
        for (var column = 0; column < columns.size(); column++) {
            var group = columns.get(column).group();
            var ends = column + 1 == columns.size()
                    || !columns.get(column + 1).group().equals(group);
            page.text(GROUPS, column, column == from ? group : "", group.isEmpty() ? HEADER : HEADER.centred());
            if (ends && !group.isEmpty() && column > from) {
                page.sheet().addMergedRegion(new CellRangeAddress(GROUPS, GROUPS, from, column));
            }
            from = ends ? column + 1 : from;
        }
        page.height(GROUPS, columns.stream().allMatch(column -> column.group().isEmpty()) ? 4 : 28);
    }

    private void frame(Page page, int last) {
        var sheet = page.sheet();
        sheet.createFreezePane(fixed, FIRST);
        sheet.setAutoFilter(new CellRangeAddress(HEADERS, Math.max(HEADERS, last), 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(GROUPS, HEADERS, -1, -1));
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, 0, Math.max(HEADERS, last));
        page.print(0);
    }

    /** The values of one column, for a rule that colours them. */
    static CellRangeAddress column(int column, int rows) {
        return new CellRangeAddress(FIRST, FIRST + Math.max(1, rows) - 1, column, column);
    }
}
