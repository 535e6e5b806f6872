package io.hengce.simulation.report.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import io.hengce.simulation.Decisions;
import io.hengce.simulation.Pockets;
import io.hengce.simulation.Regressions;
import io.hengce.simulation.Workbooks;
import io.hengce.simulation.report.decisions.RunFacts.Fact;
import io.hengce.simulation.run.SampleRun.RowDecision;
import io.hengce.simulation.samples.Performance;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsxDecisionsTest {

    private static final RunFacts FACTS = new RunFacts(
            List.of(new Fact("Flow", "=1+1")), Regressions.small().samples().badRows());

    @TempDir
    private Path folder;

    @Test
    void writesADecisionARowWithLabelsAndUnits() throws IOException {
        var file = write(
                "d.xlsx",
                100,
                row(
                        1,
                        Decisions.of("A-1", Outcome.APPROVE)
                                .output("score", Value.of(new BigDecimal("1615.5")))
                                .output("grade", Value.of("A"))),
                row(
                        2,
                        Decisions.of("007", Outcome.DECLINE)
                                .reason("R003", "eligibility")
                                .reason("R004", "eligibility")));

        assertThat(Workbooks.sheets(file)).containsExactly("决策", "错误行", "说明");
        assertThat(Workbooks.rows(file, "决策"))
                .containsExactly(
                        "行|申请编号|结论|表现|原因|首要原因|收入负债比 dti|评分 score|等级 grade",
                        "1|A-1|通过|坏||||1,616|A",
                        "2|007|拒绝|坏|R003, R004|收入负债比过高|||");
        assertThat(Workbooks.rows(file, "错误行")).hasSize(2).last().asString().startsWith("7|Income|=1+<img");
        assertThat(Workbooks.rows(file, "说明")).containsExactly("项目|值", "Flow|=1+1");
    }

    @Test
    void nothingInItIsAFormula() throws IOException {
        var file = write("d.xlsx", 100, row(1, Decisions.of("=HYPERLINK(\"http://x\")", Outcome.REFER)));

        try (var workbook = Workbooks.open(file)) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            var id = workbook.getSheet("决策").getRow(1).getCell(1);
            assertThat(id.getCellType()).isEqualTo(CellType.STRING);
            assertThat(id.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(id.getCellStyle().getDataFormatString())
                    .as("stays a text when edited")
                    .isEqualTo("@");
        }
    }

    @Test
    void goesOnInFurtherSheetsWhereOneIsFull() throws IOException {
        var rows = new RowDecision[5];
        for (var index = 0; index < rows.length; index++) {
            rows[index] = row(index + 1, Decisions.of("A-" + index, Outcome.APPROVE));
        }

        var file = write("d.xlsx", 3, rows);

        assertThat(Workbooks.sheets(file)).containsExactly("决策", "决策 2", "决策 3", "错误行", "说明");
        assertThat(Workbooks.rows(file, "决策")).hasSize(3);
        assertThat(Workbooks.rows(file, "决策 3")).hasSize(2).last().asString().startsWith("5|A-4|");
    }

    @Test
    void losesNoRowWhereItWritesInParts() throws IOException {
        var rows = new RowDecision[2_500];
        for (var index = 0; index < rows.length; index++) {
            rows[index] = row(index + 1, Decisions.of("A-" + index, Outcome.APPROVE));
        }

        var file = write("d.xlsx", 2_000, rows);

        assertThat(Workbooks.rows(file, "决策")).hasSize(2_000).last().asString().startsWith("1999|A-1998|");
        assertThat(Workbooks.rows(file, "决策")).element(1_001).asString().startsWith("1001|A-1000|");
        assertThat(Workbooks.rows(file, "决策 2")).hasSize(502);
    }

    @Test
    void keepsNumbersThatASpreadsheetWouldRound() throws IOException {
        var file = write(
                "d.xlsx",
                100,
                row(1, Decisions.of("A", Outcome.APPROVE).output("score", Value.of(12_345_678_901_234_567L))),
                row(2, Decisions.of("B", Outcome.APPROVE).output("score", Value.of(new BigDecimal("1E+5")))));

        assertThat(Workbooks.rows(file, "决策")).contains("1|A|通过|坏||||12345678901234567|", "2|B|通过|坏||||100,000|");
    }

    @Test
    void givesTheSameBytesForTheSameRun() throws IOException {
        var one = row(1, Decisions.of("A", Outcome.APPROVE));

        var first = write("1.xlsx", 100, one);
        var second = write("2.xlsx", 100, one);

        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
        try (var zip = new ZipFile(first.toFile())) {
            assertThat(zip.stream()
                            .map(entry -> entry.getLastModifiedTime().toMillis())
                            .distinct())
                    .hasSize(1);
            assertThat(new String(zip.getInputStream(zip.getEntry("docProps/core.xml"))
                            .readAllBytes()))
                    .contains("hengce")
                    .doesNotContain("created");
        }
    }

    private Path write(String name, int rowsPerSheet, RowDecision... rows) throws IOException {
        var file = folder.resolve(name);
        var table = DecisionColumns.of(Pockets.first(), Language.ZH, true);
        try (var decisions = new XlsxDecisions(file, table, rowsPerSheet)) {
            for (var row : rows) {
                decisions.add(row);
            }
            decisions.finish(FACTS);
        }
        return file;
    }

    private static RowDecision row(long number, Decisions decision) {
        return new RowDecision(number, Performance.BAD, decision.build());
    }
}
