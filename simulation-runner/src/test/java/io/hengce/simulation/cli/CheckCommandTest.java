package io.hengce.simulation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Check and compile, from the arguments to the exit code and both streams. */
final class CheckCommandTest extends Terminal {

    @Test
    void checkSaysThatAFlowIsValid() {
        assertThat(run("check", V1)).isZero();
        assertThat(out()).matches("pocket_loan@0 is valid: Pocket loan 1 · SHA-256 [0-9a-f]{64}\n");
        assertThat(lastProblem()).isEqualTo("Valid; warnings: 0, nodes: 9, fields: 8, reasons: 6.");
    }

    @Test
    void checkListsEveryMistakeWithItsPlace() {
        var broken = text(V1).replace("\"age < 18\"", "\"agee < 18\"")
                .replace("\"debt / income\"", "\"debt + home\"")
                .replace("\"to\": \"approve\"", "\"to\": \"nowhere\"");

        assertThat(run("check", file("broken.flow.json", broken))).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains(" eligibility/rules/r001/when")
                .contains(" ratios/assignments/dti")
                .contains("edges/e8");
        assertThat(problems())
                .anyMatch(line -> line.matches("error [A-Z_]+ eligibility/rules/r001/when:0-4: .*`agee`.*"));
        assertThat(lastProblem()).matches("`.*broken.flow.json` is not valid; errors: [0-9]+, warnings: [0-9]+\\.");
    }

    @Test
    void checkSaysWhatAFileIsThatIsNoFlow() {
        assertThat(run("check", file("no.json", "[1,2"))).isEqualTo(1);
        assertThat(lastProblem()).endsWith("cannot be read as a flow; errors: 1.");
        assertThat(err()).contains("error JSON_SYNTAX", "1:5", "The JSON ends before the `[` at 1:1 is closed");
        assertThat(run("check", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(err()).contains("There is no file");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(err()).contains("is a directory");
    }

    @Test
    void speaksChineseWhenAsked() {
        assertThat(run("check", V1, "--lang", "zh")).isZero();
        assertThat(out()).startsWith("pocket_loan@0 有效\uFF1A口袋贷 第一版");
        assertThat(run("check", "--lang=zh", V1 + ".none")).isEqualTo(1);
        assertThat(err()).contains("错误 REPO_NO_FILE");
    }

    @Test
    void compileWritesBpmnAndReadableRules() throws IOException {
        assertThat(run("compile", V1, "--out", folder.resolve("new/place").toString()))
                .isZero();

        var bpmn = folder.resolve("new/place/pocket_loan.bpmn");
        assertThat(Files.readString(bpmn)).startsWith("<?xml").contains("BPMNDiagram");
        var drl = folder.resolve("new/place/pocket_loan.drl");
        assertThat(Files.readString(drl))
                .contains("package hengce.pocket_loan_flow;")
                .contains("rule \"");
        assertThat(out()).isEqualTo("Written: " + bpmn + "\nWritten: " + drl + "\n");
        try (var files = Files.list(bpmn.getParent())) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void compileRefusesAnInvalidFlow() {
        var broken = file("broken.flow.json", text(V1).replace("age < 18", "agee < 18"));

        assertThat(run("compile", broken, "--out", folder.resolve("x").toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void compilesAFlowThatAsksASourceButDoesNotDecideByIt() {
        var flow = file("bureau.flow.json", new String(Documents.bytes("bureau-loan.flow.json"), UTF_8));

        assertThat(run("check", flow)).isZero();
        assertThat(run("decide", flow, file("a.json", application("")), "--at", AT))
                .isEqualTo(1);
        assertThat(err()).contains("SOURCE_NONE_REGISTERED").contains("no source is registered here");
    }
}
