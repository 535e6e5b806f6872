package io.hengce.simulation.report.excel;

import io.hengce.flow.value.Value;
import io.hengce.simulation.page.Columns;
import io.hengce.simulation.report.Unseen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet: texts and values at places, each with its look. One thread; rows from top to bottom. */
public final class Page {

    private static final int WIDTH_UNIT = 256;
    private static final float LINE_HEIGHT = 15.5f;
    private static final float PADDING = 6;
    private static final double MARGIN = 0.4;

    private final SXSSFSheet sheet;
    private final Looks looks;

    public Page(SXSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    public SXSSFSheet sheet() {
        return sheet;
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * WIDTH_UNIT);
    }

    /** How the cells of a column look where nothing is written. */
    public void look(int column, Look look) {
        sheet.setDefaultColumnStyle(column, looks.style(look));
    }

    public void text(int row, int column, String text, Look look) {
        value(row, column, Value.of(text), look);
    }

    public void value(int row, int column, Value value, Look look) {
        var cell = row(row).createCell(column);
        cell.setCellStyle(looks.style(look));
        value.accept(new CellValues(new PageCell(cell)));
    }

    void count(int row, int column, long count, Look look) {
        value(row, column, Value.of(count), look);
    }

    /** Nothing where there is nothing to divide by. */
    void rate(int row, int column, Optional<BigDecimal> rate, Look look) {
        value(row, column, rate.map(Value::of).orElse(Value.Missing.MISSING), look);
    }

    /** One text over several columns, as high as it needs. */
    void spread(int row, int from, int to, String text, Look look) {
        for (var column = from; column <= to; column++) {
            text(row, column, column == from ? text : "", look);
        }
        sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
        if (look.wrap()) {
            height(row, lines(from, to, text, look) * LINE_HEIGHT * look.size() / Look.TEXT.size() + PADDING);
        }
    }

    void height(int row, float points) {
        row(row).setHeightInPoints(points);
    }

    /** Landscape, as wide as the paper, with page numbers; on so many pages, or as many as it takes for 0. */
    void print(int pages) {
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) pages);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        for (var side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(side, MARGIN);
        }
        sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN);
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("&A");
    }

    private Row row(int number) {
        var row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private int lines(int from, int to, String text, Look look) {
        var width = 0;
        for (var column = from; column <= to; column++) {
            width += sheet.getColumnWidth(column) / WIDTH_UNIT;
        }
        var characters = width * Look.TEXT.size() / look.size();
        return Columns.width(text) / Math.max(1, characters) + 1;
    }

    private record PageCell(Cell cell) implements SheetCell {
        @Override
        public void number(BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        }

        @Override
        public void text(String text) {
            cell.setCellValue(Unseen.shown(text));
        }

        @Override
        public void truth(boolean truth) {
            cell.setCellValue(truth);
        }

        @Override
        public void date(LocalDate date) {
            cell.setCellValue(date);
        }
    }
}
