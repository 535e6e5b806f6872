package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.json.FlowJson;
import io.hengce.simulation.workbook.EditedWorkbook;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class WorkbookCommandTest extends Terminal {

    @Test
    void aTableGoesToAColleagueAndComesBack() {
        var file = folder.resolve("grading.xlsx");
        var flow = folder.resolve("new.flow.json");

        assertThat(run("workbook", "export", V1, "grading", "-o", file.toString()))
                .as(err())
                .isZero();
        assertThat(out()).isEqualTo("Written: " + file + "\n");
        new EditedWorkbook(file).type("Table", "B5", ">= 650");
        assertThat(run("workbook", "import", V1, file.toString(), "-o", flow.toString()))
                .as(err())
                .isZero();

        assertThat(out()).isEqualTo("Table 1: row row1\n  Score: `>= 620` → `>= 650`\nWritten: " + flow + "\n");
        assertThat(lastProblem()).startsWith("Workbook of `grading` read: changes 1, problems of the node ");
        var before = text(V1);
        var after = FlowJson.read(text(flow.toString()).getBytes(StandardCharsets.UTF_8))
                .get();
        assertThat(FlowJson.write(after))
                .isEqualTo(FlowJson.write(
                        FlowJson.read(before.replace(">= 620", ">= 650").getBytes(StandardCharsets.UTF_8))
                                .get()));
    }

    @Test
    void saysWhatCannotBeWrittenOrRead() {
        assertThat(run("workbook", "export", V1, "start")).isEqualTo(ExitCode.FAILURE);
        assertThat(problems().get(0)).startsWith("error WORKBOOK_KIND start: ");
        assertThat(run("workbook", "import", V1, file("no.xlsx", "text"))).isEqualTo(ExitCode.FAILURE);
        assertThat(problems().get(0)).startsWith("error WORKBOOK_NOT_WORKBOOK");
        assertThat(run("workbook")).isEqualTo(ExitCode.USAGE);
    }
}
