package io.hengce.simulation.samples.template;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.value.Value;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet of a template: the header with a note a column, then the rows of the example. One per sheet. */
final class TemplateSheet {

    private static final int WIDTH_UNIT = 256;
    private static final int NARROWEST = 14;
    private static final int WIDEST = 44;
    private static final int HEADER_POINTS = 36;
    private static final int NOTE_COLUMNS = 4;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final FieldNote notes;
    private final List<Field> columns;

    TemplateSheet(XSSFSheet sheet, TemplateStyles styles, FieldNote notes, List<Field> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.notes = notes;
        this.columns = columns;
    }

    void write(List<List<Value>> example) {
        var header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        for (var index = 0; index < columns.size(); index++) {
            var field = columns.get(index);
            sheet.setDefaultColumnStyle(index, styles.column(field));
            sheet.setColumnWidth(index, width(field) * WIDTH_UNIT);
            header(header.createCell(index), field);
            limit(index, field);
        }
        for (var number = 0; number < example.size(); number++) {
            example(number + 1, example.get(number));
        }
        sheet.createFreezePane(1, 1);
    }

    /** The reader takes the first line of a header, which is the id. */
    private void header(Cell cell, Field field) {
        var mark = field.use().required() ? " *" : "";
        cell.setCellValue((field.id() + "\n" + (notes.label(field) + mark).strip()).strip());
        cell.setCellStyle(styles.header(field));
        var note = notes.of(field);
        var at = cell.getColumnIndex();
        var lines = (int) note.lines().count() + 2;
        var comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, at + 1, 1, at + 1 + NOTE_COLUMNS, lines + 1));
        comment.setString(note);
        comment.setAuthor("hengce");
        cell.setCellComment(comment);
    }

    private void limit(int index, Field field) {
        var helper = sheet.getDataValidationHelper();
        var rows = new CellRangeAddressList(1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), index, index);
        ColumnLimits.of(field, helper).ifPresent(constraint -> {
            var validation = helper.createValidation(constraint, rows);
            validation.setShowErrorBox(true);
            validation.setEmptyCellAllowed(true);
            validation.createErrorBox(field.id(), notes.say("refused"));
            sheet.addValidationData(validation);
        });
    }

    private void example(int number, List<Value> values) {
        var row = sheet.createRow(number);
        for (var index = 0; index < columns.size(); index++) {
            var field = columns.get(index);
            var cell = row.createCell(index);
            cell.setCellStyle(styles.example(field));
            values.get(index).accept(new CellValue(field, cell));
        }
    }

    /** Chinese characters are twice as wide. */
    private int width(Field field) {
        var label = notes.label(field);
        var wide = label.chars().filter(one -> one > 0x2E80).count();
        var example = CellValue.text(field, ExampleValues.of(field)).length();
        var longest = (int) Math.max(Math.max(field.id().length(), example), label.length() + wide) + 3;
        return Math.min(Math.max(longest, NARROWEST), WIDEST);
    }
}
