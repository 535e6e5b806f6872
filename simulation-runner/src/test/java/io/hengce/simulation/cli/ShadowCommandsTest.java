package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.PartKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A champion, a challenger and a flow in the shadow, from the command line. */
final class ShadowCommandsTest extends Terminal {

    private static final String INDEBTED = "\"income\":9000,\"debt\":6000";

    @TempDir
    Path beside;

    private String flow = "";

    @BeforeEach
    void writeTheFlows() {
        var next = new FixtureParts().find(PartKind.FLOW, "next_loan").orElseThrow();
        write("flows/next_loan.json", new String(next, StandardCharsets.UTF_8));
        flow = write("trial.flow.json", document());
    }

    private static String document() {
        return new String(Documents.bytes("trial-loan.flow.json"), StandardCharsets.UTF_8);
    }

    private String write(String name, String content) {
        try {
            var file = beside.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Test
    void decidesAndTellsWhatTheShadowCameTo() {
        assertThat(run("check", flow)).as(() -> out() + err()).isZero();
        assertThat(run("decide", flow, file("a.json", application(INDEBTED)), "--at", AT, "--trace"))
                .isZero();

        assertThat(out())
                .contains("\"outcome\": \"APPROVE\"", "\"shadows\"", "\"next_loan\"", "\"DECLINE\"", "\"N001\"");
        assertThat(run("decide", flow, file("a.json", application(INDEBTED)), "--at", AT, "--explain", "en"))
                .isZero();
        assertThat(out()).contains("Shadow runs, without effect on the decision");
    }

    @Test
    void aRegressionCountsWhatChangesInTheShadowAlone() {
        var other = write("other.flow.json", document().replace("\"debt / income\"", "\"debt / income / 2\""));
        var samples = file("s.csv", "income,debt\n9000,6000\n9000,100\n");

        assertThat(run("regress", flow, other, "--samples", samples, "--at", AT, "--fail-on", "outcomes=0"))
                .isZero();
        assertThat(run("regress", flow, other, "--samples", samples, "--at", AT, "--fail-on", "shadows=0"))
                .isEqualTo(3);
    }

    @Test
    void takesALaterVersionOfTheFlowItselfIntoTheShadowAndCompilesBoth() {
        var later = new String(
                        new FixtureParts().find(PartKind.FLOW, "next_loan").orElseThrow(), StandardCharsets.UTF_8)
                .replace("next_loan", "trial_loan");
        var hash = FlowJson.contentHash(
                FlowJson.read(later.getBytes(StandardCharsets.UTF_8)).get());
        write("flows/trial_loan.json", later);
        var trial = write(
                "trial.flow.json",
                document()
                        .replaceFirst(
                                "\"flow\": \"next_loan\",\\s*\"hash\": \"[0-9a-f]{64}\"",
                                "\"flow\": \"trial_loan\", \"hash\": \"" + hash + "\""));
        var to = beside.resolve("compiled");

        assertThat(run("decide", trial, file("a.json", application(INDEBTED)), "--at", AT))
                .as(() -> out() + err())
                .isZero();
        assertThat(out()).contains("\"outcome\": \"APPROVE\"", "\"shadows\"", "\"DECLINE\"", hash);
        assertThat(run("compile", trial, "--out", to.toString())).isZero();
        assertThat(to.resolve("trial_loan.bpmn")).isRegularFile();
        assertThat(to.resolve("flows/trial_loan.bpmn")).isRegularFile();
    }

    @Test
    void refusesAShadowWhoseFlowHasChanged() {
        write("flows/next_loan.json", document().replace("trial_loan", "next_loan"));

        assertThat(run("check", flow)).isEqualTo(1);
        assertThat(out() + err()).contains("PART_HASH trial/shadows/next/flow");
    }
}
