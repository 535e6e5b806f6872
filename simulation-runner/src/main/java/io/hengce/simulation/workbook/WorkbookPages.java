package io.hengce.simulation.workbook;

import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import io.hengce.simulation.page.Columns;
import io.hengce.simulation.report.excel.Look;
import io.hengce.simulation.report.excel.Looks;
import io.hengce.simulation.report.excel.Page;
import io.hengce.simulation.report.excel.Table;
import io.hengce.simulation.report.excel.TableColumn;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheets of one workbook: those that are edited, and those that nobody sees. One per workbook. */
final class WorkbookPages {

    /** The key of the column of ids. */
    static final String ID = "id";

    private static final String CHOICES = "hengce_choices";
    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;
    /** So many rows are looked at to find out how wide a column is. */
    private static final int LOOKED_AT = 200;

    private final SXSSFWorkbook workbook;
    private final Looks looks;
    private final Language language;
    private final List<List<String>> choices = new ArrayList<>();

    WorkbookPages(SXSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        this.looks = new Looks(workbook, language);
    }

    void show(NodeSheet sheet, String title) {
        var page = new Page(workbook.createSheet(sheet.name().in(language)), looks);
        var columns = new ArrayList<TableColumn<SheetRow>>();
        columns.add(id(sheet));
        page.look(0, Look.TEXT.lined().colour(Look.MUTED).indented());
        for (var at = 0; at < sheet.columns().size(); at++) {
            columns.add(column(sheet, at));
            page.look(at + 1, look(sheet.columns().get(at).kind()));
        }
        new Table<>(title, ColumnWords.say("hint").in(language), 1, columns.size(), columns).write(page, sheet.rows());
        for (var at = 0; at < sheet.columns().size(); at++) {
            limit(page, sheet.columns().get(at), at + 1);
        }
    }

    private TableColumn<SheetRow> id(NodeSheet sheet) {
        var width = sheet.rows().stream().limit(LOOKED_AT).mapToInt(row -> Columns.width(row.id()));
        return new TableColumn<>(
                "",
                ColumnWords.say("column.id").in(language) + "\n" + ID,
                fitting(width.max().orElse(0)),
                Look.TEXT.lined().colour(Look.MUTED).indented(),
                row -> CellText.value(CellKind.TEXT, row.id()));
    }

    private TableColumn<SheetRow> column(NodeSheet sheet, int at) {
        var column = sheet.columns().get(at);
        var header = column.header().in(language);
        var widest = sheet.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(row -> Columns.width(row.cells().get(at)));
        var width = Math.max(widest.max().orElse(0), Columns.width(header));
        return new TableColumn<>(
                column.band().in(language),
                header + "\n" + column.key(),
                fitting(width),
                look(column.kind()),
                row -> CellText.value(column.kind(), row.cells().get(at)));
    }

    private static int fitting(int width) {
        return Math.min(Math.max(width + 3, NARROWEST), WIDEST);
    }

    private static Look look(CellKind kind) {
        return switch (kind) {
            case CONDITION, EXPRESSION, TEXT -> TableColumn.TEXT.wrapped();
            case NUMBER, WHOLE -> TableColumn.TEXT.format("General").right();
            case DATE -> TableColumn.TEXT.format("yyyy-mm-dd");
        };
    }

    /** Choices stand on a sheet of their own: in the cell's own list neither quotes nor long lists have room. */
    private void limit(Page page, SheetColumn column, int at) {
        var helper = page.sheet().getDataValidationHelper();
        if (column.choices().isEmpty()) {
            return;
        }
        choices.add(column.choices());
        var letter = CellReference.convertNumToColString(choices.size() - 1);
        var range = CHOICES + "!$" + letter + "$1:$" + letter + "$"
                + column.choices().size();
        var constraint = helper.createFormulaListConstraint(range);
        page.sheet().addValidationData(validation(page, column, constraint, at));
    }

    private DataValidation validation(Page page, SheetColumn column, DataValidationConstraint constraint, int at) {
        var rows = new CellRangeAddressList(Table.FIRST, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), at, at);
        var validation = page.sheet().getDataValidationHelper().createValidation(constraint, rows);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(column.closed());
        validation.createErrorBox(
                column.header().in(language), ColumnWords.say("refused").in(language));
        return validation;
    }

    /** What the import needs and nobody is to change. */
    void hide(WorkbookRecord kept) {
        var page = hidden(WorkbookRecord.SHEET);
        write(page, kept.lines());
        if (!choices.isEmpty()) {
            var longest = choices.stream().mapToInt(List::size).max().orElse(0);
            var lines = new ArrayList<List<String>>();
            for (var line = 0; line < longest; line++) {
                var at = line;
                lines.add(choices.stream()
                        .map(each -> at < each.size() ? each.get(at) : "")
                        .toList());
            }
            write(hidden(CHOICES), lines);
        }
    }

    private static void write(Page page, List<List<String>> lines) {
        for (var row = 0; row < lines.size(); row++) {
            for (var column = 0; column < lines.get(row).size(); column++) {
                page.value(row, column, Value.of(lines.get(row).get(column)), Look.TEXT);
            }
        }
    }

    private Page hidden(String name) {
        var sheet = workbook.createSheet(name);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return new Page(sheet, looks);
    }
}
