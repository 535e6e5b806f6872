package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
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
    void refusesAShadowWhoseFlowHasChanged() {
        write("flows/next_loan.json", document().replace("trial_loan", "next_loan"));

        assertThat(run("check", flow)).isEqualTo(1);
        assertThat(out() + err()).contains("PART_HASH trial/shadows/next/flow");
    }
}
