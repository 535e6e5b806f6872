package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.simulation.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

final class SamplesTemplateTest extends Terminal {

    private static final String LISTS = """
            {"format":"hengce/flow/1","id":"listed","product":"p","dictionary":{"fields":[
             {"id":"age","type":"number","min":18,"max":70,"scale":0,"required":true,"label":{"zh":"年龄","en":"Age"}},
             {"id":"staff","type":"boolean"},{"id":"since","type":"date","required":true},
             {"id":"accounts","path":"bureau.accounts","type":"list","required":true,"label":{"zh":"账户","en":"Accounts"},
              "element":{"type":"record","fields":[
               {"id":"kind","type":"string","required":true,"domain":[{"code":"loan"},{"code":"card"}]},
               {"id":"balance","type":"number","unit":"CNY","scale":2,"example":1200.5}]}},
             {"id":"counts","type":"list","element":{"type":"number"},"example":[3,4]}]},
             "reasons":[],
             "nodes":[{"id":"start","kind":"start"},{"id":"approve","kind":"verdict","outcome":"APPROVE","reasons":[]},{"id":"end","kind":"end"}],
             "edges":[{"id":"e1","from":"start","to":"approve"},{"id":"e2","from":"approve","to":"end"}]}""";

    @Test
    void theTemplateReadsBackAsItIs() {
        var file = folder.resolve("template.xlsx").toString();

        assertThat(run("samples", "template", V1, "-o", file)).isZero();
        assertThat(lastProblem()).isEqualTo("Template written: columns 7, lists 0.");

        assertThat(run("decide", V1, "--samples", file)).as(err()).isZero();
        assertThat(out()).contains("\"application_id\":\"A-0001\"");
        assertThat(problems()).as(err()).hasSize(1);
    }

    @Test
    void headersSayWhatAColumnTakes() {
        var file = folder.resolve("template.xlsx");

        run("samples", "template", V1, "-o", file.toString(), "--lang", "zh");

        assertThat(Workbooks.rows(file, "申请"))
                .containsExactly(
                        "application_id\n申请编号 *|decision_time\n决策时间|age\n年龄 *|income\n月收入 (CNY)|debt\n月负债 (CNY) *|home\n住房|since\n入职日期",
                        "A-0001|2026-01-15T09:00:00+08:00|35|5000|800|rent|2020-03-01");
        var sheet = Workbooks.open(file).getSheetAt(0);
        assertThat(note(sheet, 3)).contains("选填", "小数至多 2 位", "不大于 1000000", "以下写法也表示缺失：NA, -1", "示例：5000");
        assertThat(note(sheet, 5)).contains("owner  自有", "rent  租住");
        assertThat(sheet.getDataValidations())
                .extracting(one -> one.getRegions().getCellRangeAddresses()[0].getFirstColumn())
                .containsExactlyInAnyOrder(2, 4, 5, 6);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }

    @Test
    void listsHaveSheetsOfTheirOwnThatReadBack() {
        var flow = file("listed.flow.json", LISTS);
        var file = folder.resolve("lists.xlsx");

        assertThat(run("samples", "template", flow, "-o", file.toString()))
                .as(err())
                .isZero();
        assertThat(Workbooks.sheets(file)).containsExactly("applications", "accounts", "counts");
        assertThat(Workbooks.rows(file, "accounts"))
                .containsExactly("application_id\nApplication id *|kind\n*|balance\n(CNY)", "A-0001|loan|1200.5");
        assertThat(Workbooks.rows(file, "counts"))
                .containsExactly("application_id\nApplication id *|counts", "A-0001|3", "A-0001|4");

        assertThat(run("decide", flow, "--samples", file.toString())).as(err()).isZero();
        assertThat(problems()).as(err()).hasSize(1);
    }

    @Test
    void aCsvTemplateReadsBackToo() {
        var flow = file("listed.flow.json", LISTS);
        var file = folder.resolve("lists.csv").toString();

        assertThat(run("samples", "template", flow, "-o", file)).as(err()).isZero();

        assertThat(text(file))
                .isEqualTo("\uFEFFapplication_id,decision_time,age,staff,since,accounts,counts\r\n"
                        + "A-0001,2026-01-15T09:00:00+08:00,18,,2026-01-31,[],\"[3,4]\"\r\n");
        assertThat(run("decide", flow, "--samples", file)).as(err()).isZero();
    }

    @Test
    void theSameFlowGivesTheSameBytes() throws IOException {
        var first = folder.resolve("first.xlsx");
        var second = folder.resolve("second.xlsx");

        run("samples", "template", V1, "-o", first.toString());
        run("samples", "template", V1, "-o", second.toString());

        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(Files.size(first)).isPositive();
    }

    @Test
    void refusesOtherKindsOfFilesAndInvalidFlows() {
        assertThat(run("samples", "template", V1, "-o", "template.xls")).isEqualTo(ExitCode.USAGE);
        assertThat(lastProblem()).isEqualTo("`template.xls` is neither .xlsx nor .csv.");
        assertThat(run("samples")).isEqualTo(ExitCode.USAGE);
        assertThat(run(
                        "samples",
                        "template",
                        file("none.json", "{}"),
                        "-o",
                        folder.resolve("t.xlsx").toString()))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(Path.of(folder.toString(), "t.xlsx")).doesNotExist();
    }

    private static String note(XSSFSheet sheet, int column) {
        Cell cell = sheet.getRow(0).getCell(column);
        return cell.getCellComment().getString().getString();
    }
}
