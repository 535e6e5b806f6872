package io.hengce.simulation.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import io.hengce.simulation.Decisions;
import io.hengce.simulation.Pockets;
import io.hengce.simulation.Regressions;
import io.hengce.simulation.Workbooks;
import io.hengce.simulation.diff.DecidedPair;
import io.hengce.simulation.diff.Regression;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.samples.Performance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegressionWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void beginsWithTheVerdictAndItsFigures() throws IOException {
        var file = write(Regressions.small(), Language.EN, "changed=0");

        assertThat(Workbooks.sheets(file))
                .containsExactly("Verdict", "Changed cases", "Reason moves", "Nodes", "Bad rows");
        assertThat(Workbooks.rows(file, "Verdict"))
                .contains("|Pocket <loan>", "|Exceeds the allowed change: changed=0")
                .contains("|Approval rate|50.0%|50.0%|0.00 pp|3 / 6 → 3 / 6||")
                .contains("|Bad rate of the approved|50.0%|0.0%|−50.00 pp|1 / 2 → 0 / 2||")
                .contains(
                        "|Changed applications||4||4 / 6 = 66.7 % · outcome 2 · reasons 3 · outputs 2 · reviews 0 · shadows 0||")
                .contains("|baseline ↓ candidate →|approve|refer|decline|total", "|approve|2|1|0|3")
                .contains("||33.3%|16.7%|0.0%|50.0%", "||bad rate 0.0%|bad rate 100.0%||bad rate 50.0%");
    }

    @Test
    void showsEveryChangedCaseWithItsFirstDifferenceAndOutputs() throws IOException {
        var rows = Workbooks.rows(write(Regressions.small(), Language.ZH), "有变化的申请");

        assertThat(rows.get(0)).isEqualTo("有变化的申请 (4)");
        assertThat(rows.get(2)).startsWith("|||结论||首要原因||首个差异节点||||评分 score||原因|");
        assertThat(rows.get(3)).startsWith("行|申请编号|表现|旧版|新版|旧版|新版|节点|差异|旧版|新版|旧版|新版|旧版|新版");
        assertThat(rows).hasSize(8);
        assertThat(rows.get(4)).startsWith("2|A-2|坏|通过|转人工||").endsWith("||R004");
        assertThat(rows.get(6)).startsWith("5|A-5||通过|通过|||||||620.0|615.5||");
    }

    @Test
    void nothingInItIsAFormulaOrUnseen() throws IOException {
        try (var workbook = Workbooks.open(write(hostile(), Language.ZH))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                assertThat(cell.toString()).doesNotContain("\u202E");
            })));
            var id = workbook.getSheet("有变化的申请").getRow(Table.FIRST).getCell(1);
            assertThat(id.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(id.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(workbook.getSheet("错误行").getRow(Table.FIRST).getCell(2).getStringCellValue())
                    .isEqualTo("=1+<img src=x onerror=alert(1)>\\u202E");
        }
    }

    @Test
    void filtersStaysInSightColoursAndPrints() throws IOException {
        try (var workbook = Workbooks.open(write(Regressions.small(), Language.EN))) {
            XSSFSheet cases = workbook.getSheet("Changed cases");

            assertThat(cases.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:O8");
            assertThat(cases.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) Table.FIRST);
            assertThat(cases.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(cases.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(3);
            assertThat(cases.getPrintSetup().getLandscape()).isTrue();
            assertThat(cases.getFitToPage()).isTrue();
            assertThat(workbook.getPrintArea(1))
                    .as("the lists of all reasons are not printed")
                    .endsWith("$A$1:$M$8");
            assertThat(workbook.getSheet("Verdict").getPrintSetup().getFitHeight())
                    .isEqualTo((short) 1);
        }
    }

    @Test
    void saysWhenASheetCannotHoldEveryCase() throws IOException {
        var file = folder.resolve("cut.xlsx");

        RegressionWorkbook.write(Regressions.small(), Language.EN, List.of(), file, 3);

        var rows = Workbooks.rows(file, "Changed cases");
        assertThat(rows).hasSize(Table.FIRST + 3);
        assertThat(rows.get(1)).startsWith("The first 3 of 4 are shown here; all are in regression.json");
    }

    @Test
    void saysWhenNothingChanged() throws IOException {
        var file = write(Regressions.same(), Language.EN);

        assertThat(Workbooks.sheets(file)).containsExactly("Verdict");
        assertThat(Workbooks.rows(file, "Verdict").get(2)).contains("decide all 1 applications alike");
    }

    @Test
    void givesTheSameBytesForTheSameReport() throws IOException {
        var first = Files.readAllBytes(write(Regressions.small(), Language.ZH));

        assertThat(Files.readAllBytes(write(Regressions.small(), Language.ZH))).isEqualTo(first);
    }

    @Test
    void showsMoneyAndPercentWithTheirSigns() {
        assertThat(OutputLook.format("CNY", 2)).isEqualTo("\"¥\"#,##0.00");
        assertThat(OutputLook.format("%", 4)).isEqualTo("#,##0.00%");
        assertThat(OutputLook.format("%", 1)).isEqualTo("#,##0%");
        assertThat(OutputLook.format("months", 0)).isEqualTo("#,##0");
    }

    private static RegressionReport hostile() {
        var regression = new Regression(Pockets.first(), Pockets.second());
        var before = Decisions.of("=cmd|' /C calc'!A0", Outcome.APPROVE).output("grade", Value.of("=1"));
        var after = Decisions.of("=cmd|' /C calc'!A0", Outcome.REFER).output("grade", Value.of("\u202E@x"));
        regression.add(new DecidedPair(1, Performance.UNKNOWN, before.build(), after.build()));
        var small = Regressions.small();
        return regression.report(small.baseline(), small.candidate(), small.samples());
    }

    private Path write(RegressionReport report, Language language, String... passed) throws IOException {
        var file = folder.resolve("r.xlsx");
        RegressionWorkbook.write(report, language, List.of(passed), file);
        return file;
    }
}
