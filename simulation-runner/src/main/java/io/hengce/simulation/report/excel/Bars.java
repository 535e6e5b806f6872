package io.hengce.simulation.report.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Bars behind the numbers of a column, as long as each is large. */
final class Bars {

    private Bars() {}

    static void over(Page page, CellRangeAddress cells) {
        var rules = (XSSFSheetConditionalFormatting) page.sheet().getSheetConditionalFormatting();
        var bar = rules.createConditionalFormattingRule(Looks.colour(Look.tint(Look.BLUE, 0.4)));
        rules.addConditionalFormatting(new CellRangeAddress[] {cells}, bar);
    }
}
