package io.hengce.simulation.samples.template;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How a template's cells look: required columns dark, optional ones light, the example on yellow, each column in the format of its type. One per workbook. */
final class TemplateStyles implements FieldType.Cases<String> {

    private static final byte[] DARK = {0x1F, 0x4E, 0x79};
    private static final byte[] LIGHT = {(byte) 0xD9, (byte) 0xE2, (byte) 0xEC};
    private static final byte[] EXAMPLE = {(byte) 0xFF, (byte) 0xF8, (byte) 0xE1};
    private static final String TEXT = "@";

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle header(Field field) {
        var required = field.use().required();
        return made.computeIfAbsent("header " + required, none -> {
            var style = filled(required ? DARK : LIGHT);
            var font = workbook.createFont();
            font.setBold(true);
            font.setColor(required ? IndexedColors.WHITE.getIndex() : IndexedColors.BLACK.getIndex());
            style.setFont(font);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    CellStyle column(Field field) {
        var format = field.type().accept(this);
        return made.computeIfAbsent("column " + format, none -> formatted(workbook.createCellStyle(), format));
    }

    CellStyle example(Field field) {
        var format = field.type().accept(this);
        return made.computeIfAbsent("example " + format, none -> formatted(filled(EXAMPLE), format));
    }

    private XSSFCellStyle filled(byte[] colour) {
        var style = workbook.createCellStyle();
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        return style;
    }

    private CellStyle formatted(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public String number(NumberType type) {
        return "General";
    }

    @Override
    public String string(StringType type) {
        return TEXT;
    }

    @Override
    public String truth() {
        return "General";
    }

    @Override
    public String date() {
        return "yyyy-mm-dd";
    }

    @Override
    public String dateTime() {
        return TEXT;
    }

    @Override
    public String list(ListType type) {
        return TEXT;
    }

    @Override
    public String record(RecordType type) {
        return TEXT;
    }
}
