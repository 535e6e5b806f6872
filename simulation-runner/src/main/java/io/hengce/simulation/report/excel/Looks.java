package io.hengce.simulation.report.excel;

import io.hengce.flow.text.Language;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The looks of one workbook as its styles, each once. One per workbook. */
public final class Looks {

    private static final String LINE = "E1E4E8";
    private static final String WHITE = "FFFFFF";

    private final SXSSFWorkbook workbook;
    private final String font;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    public Looks(SXSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.font = language == Language.ZH ? "Microsoft YaHei" : "Calibri";
    }

    CellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }

    private CellStyle made(Look look) {
        var style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wrap());
        if (!look.fill().isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(look.fill()));
        }
        style.setIndention((short) look.indent());
        edge(style, look.edge());
        return style;
    }

    private static void edge(XSSFCellStyle style, Look.Edge edge) {
        switch (edge) {
            case NONE -> {}
            case LINE -> below(style, BorderStyle.THIN, LINE);
            case SIDES -> sides(style);
            case TILE -> {
                sides(style);
                below(style, BorderStyle.THICK, WHITE);
            }
        }
    }

    private static void below(XSSFCellStyle style, BorderStyle border, String rgb) {
        style.setBorderBottom(border);
        style.setBottomBorderColor(colour(rgb));
    }

    private static void sides(XSSFCellStyle style) {
        style.setBorderLeft(BorderStyle.THICK);
        style.setBorderRight(BorderStyle.THICK);
        style.setLeftBorderColor(colour(WHITE));
        style.setRightBorderColor(colour(WHITE));
    }

    private XSSFFont font(Look look) {
        var made = (XSSFFont) workbook.createFont();
        made.setFontName(font);
        made.setFontHeightInPoints((short) look.size());
        made.setBold(look.bold());
        made.setColor(colour(look.colour()));
        return made;
    }
}
